package org.shanhai.app.decisions;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A process that records without pause, and says each entry once it was told that it is recorded.
final class Recording {
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final Thread reader;

    private Recording(Process process) {
        this.process = process;
        reader = new Thread(this::read);
        reader.start();
    }

    static Recording start(String address, String who) throws Exception {
        return new Recording(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath(),
                                Recording.class.getName(),
                                address,
                                who)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    private static String classPath() throws ClassNotFoundException {
        return Stream.of(
                        // Its classes bear annotations that are nowhere to be found.
                        Class.forName("org.postgresql.Driver"),
                        Recording.class,
                        DecisionRegister.class,
                        org.shanhai.region.Region.class,
                        org.jspecify.annotations.NullMarked.class,
                        JsonMapper.class,
                        tools.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        org.sqlite.SQLiteConfig.class,
                        org.slf4j.Logger.class,
                        org.slf4j.nop.NOPServiceProvider.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(location.getPath()).toString())
                .distinct()
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    public static void main(String[] args) {
        DecisionRegister register = DecisionRegister.at(args[0]);
        for (int k = 1; ; k++) {
            Decision decision = add(register, args[1] + "-" + k);
            System.out.println(decision.number() + " " + decision.hash());
            System.out.flush();
        }
    }

    /// Records something small on a project of that key, with contents of its own.
    static Decision add(DecisionRegister register, String project) {
        return add(register, project, OptionalLong.empty());
    }

    static Decision add(DecisionRegister register, String project, OptionalLong supersedes) {
        Content answer = Content.of(Content.Kind.ANSWER, project, "{\"of\":\"" + project + "\"}");
        Content shared = Content.of(Content.Kind.RULESET, "rules", "the same for all");
        ObjectNode said = new JsonMapper().createObjectNode();
        said.put("project", project);
        said.put("place", "longyou");
        said.put("because", "x".repeat(500));
        said.putObject("answer").put("hash", answer.hash());
        said.putObject("ruleset").put("hash", shared.hash());
        return register.append(said, List.of(answer, shared), supersedes);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
            }
        } catch (IOException killed) {
            // What it said before counts.
        }
    }

    int count() {
        synchronized (said) {
            return said.size();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Ends it as nothing can be caught or tidied, and hands over what it had said.
    List<String> kill() throws Exception {
        process.destroyForcibly().waitFor();
        reader.join();
        // A line cut in the middle was not said.
        return said.stream().filter(line -> line.matches("\\d+ [0-9a-f]{64}")).toList();
    }
}
