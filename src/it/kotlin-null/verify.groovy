// The compiler must reject each line because of the null.
def log = new File(basedir, 'build.log').text
assert log.contains("actual type is 'String?', but 'String' was expected") : 'a variable that may be null'
assert log.contains("Null cannot be a value of a non-null type 'String'") : 'a null'
