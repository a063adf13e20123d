package io.github.communique.validation;

import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Checks whether a stream supports colors. */
final class Terminal {
  private Terminal() {}

  static boolean is(PrintStream out) {
    return (out == System.out || out == System.err)
        && System.getenv("NO_COLOR") == null
        && isInteractive(System.console());
  }

  /**
   * Returns whether a console is a terminal. Since JDK 22, a console can exist without a terminal;
   * the method {@code Console.isTerminal} distinguishes the two cases.
   */
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
