package io.github.communique.validation;

import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Whether colours would be seen as such. */
final class Terminal {
  private Terminal() {}

  static boolean is(PrintStream out) {
    return (out == System.out || out == System.err)
        && System.getenv("NO_COLOR") == null
        && isInteractive(System.console());
  }

  /** From JDK 22 on a console may be there without a terminal, and says so by a new method. */
  private static boolean isInteractive(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
