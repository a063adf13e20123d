package io.github.communique.internal.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The valid range of an integer property, which generated builders enforce. Both bounds are
 * inclusive.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Range {
  /** The minimum value. */
  int least() default 0;

  /** The maximum value. */
  int most() default Integer.MAX_VALUE;
}
