package io.github.communique.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.json.CommuniqueModule;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that each Jackson version finds its module and works without the other version. */
class ModuleServiceTest {
  @Test
  void jackson2FindsTheModule() throws Exception {
    assertThat(ObjectMapper.findModules())
        .hasAtLeastOneElementOfType(CommuniqueJackson2Module.class);
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    assertThat(mapper.writeValueAsString(AwkwardDossier.DOSSIER)).isEqualTo(AwkwardDossier.JSON);
    assertThat(mapper.getRegisteredModuleIds()).contains(CommuniqueJackson2Module.class.getName());
  }

  @Test
  void theModuleReturnsItsName() {
    Module module = new CommuniqueJackson2Module();
    assertThat(module.getModuleName()).isEqualTo(new CommuniqueModule().getModuleName());
    assertThat(module.version().isUnknownVersion()).isFalse();
  }

  @Test
  void jackson3DoesNotNeedJackson2() throws Exception {
    assertThat(
            runWithout(
                "com/fasterxml/jackson/core/jackson-(core|databind)/", OneJackson.Third.class))
        .isEqualTo("com.fasterxml.jackson.databind.ObjectMapper is absent");
  }

  /** Some applications exclude Jackson 3. This is not officially supported, but it works. */
  @Test
  void jackson2DoesNotNeedJackson3() throws Exception {
    assertThat(runWithout("tools/jackson/core/", OneJackson.Second.class))
        .isEqualTo("tools.jackson.databind.ObjectMapper is absent");
  }

  /**
   * JDKs before version 21 reject a module that provides a service if the module that declares the
   * service is absent.
   */
  @Test
  void aModularApplicationDoesNotNeedJackson2() {
    Path[] modules =
        classPath()
            .filter(path -> path.matches(".*(/tools/jackson/|/jackson-annotations/|/classes/?$).*"))
            .map(Path::of)
            .toArray(Path[]::new);
    Configuration resolved =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("io.github.communique"));
    assertThat(resolved.modules())
        .extracting(ResolvedModule::name)
        .contains("io.github.communique", "tools.jackson.databind")
        .doesNotContain("com.fasterxml.jackson.databind");
  }

  private static Stream<String> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> path.replace(File.separatorChar, '/'));
  }

  /** Runs a class on a class path without the jars whose paths match the pattern. */
  private static Object runWithout(String jars, Class<? extends Callable<String>> program)
      throws Exception {
    URL[] classPath =
        classPath()
            .filter(path -> !path.matches(".*(" + jars + ").*"))
            .map(path -> url(Path.of(path).toUri()))
            .toArray(URL[]::new);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Object instance = loader.loadClass(program.getName()).getDeclaredConstructor().newInstance();
      return ((Callable<?>) instance).call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
