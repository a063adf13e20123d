package io.github.communique.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class LinePositionTest {
  @Property
  void advancingPastManyBytesEqualsAdvancingPastEach(
      @ForAll("texts") byte[] bytes, @ForAll boolean countsCharacters, @ForAll int split) {
    LinePosition each = new LinePosition(countsCharacters);
    for (byte b : bytes) {
      each.advance(b);
    }
    LinePosition many = new LinePosition(countsCharacters);
    int middle = Math.floorMod(split, bytes.length + 1);
    many.advance(bytes, 0, middle);
    many.advance(bytes, middle, bytes.length);
    assertThat(many).usingRecursiveComparison().isEqualTo(each);
  }

  @Provide
  Arbitrary<byte[]> texts() {
    Arbitrary<Byte> lineBreaksAndOthers =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.bytes().between((byte) ' ', (byte) '~')),
            Tuple.of(1, Arbitraries.of((byte) '\r', (byte) '\n', (byte) '\t')),
            Tuple.of(1, Arbitraries.bytes()));
    return lineBreaksAndOthers.array(byte[].class).ofMaxSize(100);
  }
}
