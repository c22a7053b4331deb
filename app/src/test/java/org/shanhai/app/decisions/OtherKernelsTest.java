package org.shanhai.app.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Quantity;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/// What the same program gives by the kernels of other processors, from classes and from jars
/// elsewhere: it parts in the twelfth digit, and nobody is to report that.
class OtherKernelsTest {
    private static final int SIZE = 60;

    @TempDir private Path folder;

    /// Prints an inverse of thousands of numbers as answers have them.
    public static void main(String[] args) {
        Random random = new Random(35);
        Matrix left = Matrix.zeros(SIZE, SIZE);
        Matrix inverse = Matrix.zeros(SIZE, SIZE);
        for (int row = 0; row < SIZE; row++) {
            inverse.set(row, row, 1);
            for (int column = 0; column < SIZE; column++) {
                left.set(row, column, random.nextGaussian());
            }
        }
        Blas.best().factor(left).solve(Blas.As.IS, inverse);
        List<Object> values = new ArrayList<>();
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                values.add(Cell.of("", inverse.get(row, column)).json());
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("by", Blas.best().name());
        answer.put("values", values);
        System.out.print(JsonWriter.write(answer));
    }

    private Process start(String core, String classPath, Path home) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        OtherKernelsTest.class.getName());
        builder.environment().put("OPENBLAS_CORETYPE", core);
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        return builder.directory(home.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void theSameMemoComesOfThem() throws Exception {
        String classes = classPath();
        List<Process> processes =
                List.of(
                        start("Haswell", classes, Path.of("").toAbsolutePath()),
                        start("Nehalem", inJars(classes), folder));
        List<String> answers = new ArrayList<>();
        for (Process process : processes) {
            answers.add(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(process.waitFor()).isZero();
        }
        JsonMapper json = JsonMapper.shared();
        for (String answer : answers) {
            assertThat(json.readTree(answer).path("values").size()).isEqualTo(SIZE * SIZE);
            assertThat(
                            Differences.between(
                                    json.readTree(answers.getFirst()).path("values"),
                                    json.readTree(answer).path("values")))
                    .isEmpty();
        }
    }

    private static String classPath() throws IOException {
        Stream<URL> own =
                Stream.of(
                                OtherKernelsTest.class,
                                Cell.class,
                                Quantity.class,
                                Matrix.class,
                                JsonMapper.class,
                                JsonParser.class,
                                JsonProperty.class)
                        .map(type -> type.getProtectionDomain().getCodeSource().getLocation());
        // One for each system.
        Stream<URL> library =
                Collections.list(
                                OtherKernelsTest.class
                                        .getClassLoader()
                                        .getResources("org/bytedeco/openblas/"))
                        .stream()
                        .map(
                                url -> {
                                    try {
                                        return ((JarURLConnection) url.openConnection())
                                                .getJarFileURL();
                                    } catch (IOException unreadable) {
                                        throw new UncheckedIOException(unreadable);
                                    }
                                });
        return Stream.concat(own, library)
                .map(location -> Path.of(location.getPath()).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Folders of classes of ours packed into jars that lie elsewhere.
    private String inJars(String classPath) throws IOException {
        List<String> packed = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            packed.add(Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry)) : entry);
        }
        return String.join(File.pathSeparator, packed);
    }

    private String jar(Path classes) throws IOException {
        Path jar = Files.createTempFile(folder, "classes", ".jar");
        try (Stream<Path> walk = Files.walk(classes);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(0);
            for (Path file : walk.filter(one -> one.toString().endsWith(".class")).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }
}
