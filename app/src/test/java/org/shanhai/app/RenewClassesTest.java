package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The launcher's tool that rewrites the old classes of picocli, run as the launcher runs it.
class RenewClassesTest {
    private static final Path TOOL = Path.of("..", "tools", "RenewClasses.java");

    @TempDir Path folder;

    private int renew(Path jar) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        TOOL.toString(),
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
    }

    private static Path picocli() throws Exception {
        return Path.of(
                CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Map<String, byte[]> entries(Path jar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void oldClassesBecomeThoseOfJava8AndAllElseStays() throws Exception {
        Path jar = Files.copy(picocli(), folder.resolve("picocli.jar"));
        Map<String, byte[]> before = entries(jar);

        assertThat(renew(jar)).as(Files.readString(folder.resolve("log"))).isZero();

        Map<String, byte[]> after = entries(jar);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        int renewed = 0;
        for (String name : before.keySet()) {
            byte[] old = before.get(name);
            if (name.endsWith(".class") && version(old) < ClassFile.JAVA_6_VERSION) {
                renewed++;
                assertThat(version(after.get(name))).as(name).isEqualTo(ClassFile.JAVA_8_VERSION);
            } else {
                assertThat(after.get(name)).as(name).isEqualTo(old);
            }
        }
        assertThat(renewed).isGreaterThan(50);
        assertThat(folder.resolve("picocli.jar.part")).doesNotExist();
    }

    private static int version(byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        return model.majorVersion();
    }

    /// Without frames the JVM would refuse classes of Java 8.
    @Test
    void theJvmTakesTheNewClasses() throws Exception {
        Path jar = Files.copy(picocli(), folder.resolve("picocli.jar"));
        assertThat(renew(jar)).isZero();

        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = Class.forName("picocli.CommandLine", true, loader);
            assertThat(type.getDeclaredMethods()).isNotEmpty();
            assertThat(
                            Class.forName("picocli.CommandLine$Interpreter", true, loader)
                                    .getDeclaredMethods())
                    .isNotEmpty();
        }
    }

    @Test
    void aJarThatCannotBeRenewedIsLeftAsItIs() throws Exception {
        Path jar = folder.resolve("broken.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("Broken.class"));
            out.write(new byte[] {1, 2, 3});
        }
        byte[] before = Files.readAllBytes(jar);

        assertThat(renew(jar)).isNotZero();

        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
        assertThat(folder.resolve("broken.jar.part")).doesNotExist();
    }
}
