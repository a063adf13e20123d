package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Tests class initialization with newly loaded classes, because a class is initialized only once.
 */
class FreshClassesTest {
  @Test
  void theDefaultLocaleAtInitialisationDoesNotMatter() throws Exception {
    for (Locale locale : Locales.ALL) {
      Locales.under(
          locale,
          () -> {
            for (Vocabulary vocabulary : Vocabulary.all().toList()) {
              Class<?> fresh = new FreshLoader().loadClass(vocabulary.type().getName());
              assertThat(fresh).isNotSameAs(vocabulary.type());
              assertThat(known(fresh)).hasToString(vocabulary.known().toString());
            }
          });
    }
  }

  @Test
  void vocabulariesDoNotWaitForEachOther() throws Exception {
    // A new class loader is created for each class, so that this class is initialized first. If the
    // initialization of the classes were cyclic, a constant would be missing.
    for (Vocabulary vocabulary : Vocabulary.all().toList()) {
      Class<?> fresh = new FreshLoader().loadClass(vocabulary.type().getName());
      Object first = known(fresh).get(0);
      assertThat(fresh.getMethod("of", String.class).invoke(null, first.toString()))
          .isSameAs(first);
      assertThat(fresh.getMethod("isKnown").invoke(first)).isEqualTo(true);
    }
  }

  private static List<?> known(Class<?> type) throws ReflectiveOperationException {
    return (List<?>) type.getMethod("known").invoke(null);
  }

  /**
   * A class loader that defines the classes in this package itself and delegates to its parent for
   * all other classes.
   */
  private static final class FreshLoader extends ClassLoader {
    FreshLoader() {
      super(Word.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(Word.class.getPackageName() + ".")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
