package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.ONE;
import static io.github.communique.json.lines.LinesFixture.TWO;

import io.github.communique.arbitraries.ValueArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generates plain and compressed files with valid, invalid, truncated and corrupt lines. */
final class AnyLines {
  private AnyLines() {}

  static Arbitrary<byte[]> files() {
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    Arbitrary<byte[]> texts = ValueArbitraries.texts().map(LinesFixture::bytes);
    Arbitrary<byte[]> good =
        Arbitraries.of(ONE + "\n", TWO + "\r\n", "\n").map(LinesFixture::bytes);
    Arbitrary<byte[]> mixed =
        Arbitraries.oneOf(any, texts, good, good)
            .list()
            .ofMaxSize(5)
            .map(l -> LinesFixture.join(l.toArray(byte[][]::new)));
    return Arbitraries.oneOf(
        mixed,
        mixed.map(LinesFixture::gzip),
        mixed.map(LinesFixture::gzip).flatMap(AnyLines::damaged),
        any.map(b -> LinesFixture.join(new byte[] {0x1f, (byte) 0x8b}, b)));
  }

  private static Arbitrary<byte[]> damaged(byte[] zip) {
    return Arbitraries.integers()
        .between(0, zip.length - 1)
        .flatMap(at -> Arbitraries.bytes().map(with -> damaged(zip, at, with)));
  }

  private static byte[] damaged(byte[] zip, int at, byte with) {
    byte[] damaged = zip.clone();
    damaged[at] = with;
    return damaged;
  }
}
