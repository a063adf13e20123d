package io.github.communique.steps;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Counts the steps of a task. Each call to a library method and each iteration of a loop in a
 * library method is one step. The number is the same on every machine and in every run, so a test
 * can distinguish linear from quadratic time without measuring time.
 *
 * <p>Calls and loops in JDK methods are not counted. Library methods are counted even if a JDK
 * method calls them.
 */
public final class Steps {
  private static final String LIBRARY = "io.github.communique.";
  private static final ClassLoader COUNTING = new Counting();

  private Steps() {}

  /**
   * Counts the steps of a task for an input of the given size.
   *
   * @param work a public class that prepares an input of a given size and returns the task. A task
   *     for an input of size 1 runs first, so that the classes are initialized
   * @param size the size of the input
   * @param arguments the arguments for the public constructor of the class
   * @return the number of steps of the task, excluding the preparation of the input
   */
  public static long of(
      Class<? extends IntFunction<Runnable>> work, int size, String... arguments) {
    Class<?>[] parameters = new Class<?>[arguments.length];
    Arrays.fill(parameters, String.class);
    try {
      Class<?> copy = COUNTING.loadClass(work.getName());
      @SuppressWarnings("unchecked")
      IntFunction<Runnable> prepared =
          (IntFunction<Runnable>) copy.getConstructor(parameters).newInstance((Object[]) arguments);
      prepared.apply(1).run();
      Runnable counted = prepared.apply(size);
      StepCount.take();
      counted.run();
      return StepCount.take();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Loads instrumented copies of the library and test classes. */
  private static final class Counting extends ClassLoader {
    Counting() {
      super(Steps.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(LIBRARY) || name.equals(StepCount.class.getName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (file == null) {
          throw new ClassNotFoundException(name);
        }
        ClassReader reader = new ClassReader(file.readAllBytes());
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new CountingClass(writer), 0);
        byte[] counting = writer.toByteArray();
        return defineClass(name, counting, 0, counting.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static final class CountingClass extends ClassVisitor {
    CountingClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    private void step() {
      visitMethodInsn(
          Opcodes.INVOKESTATIC, StepCount.class.getName().replace('.', '/'), "step", "()V", false);
    }
  }
}
