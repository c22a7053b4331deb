package org.shanhai.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shanhai.pack.PackReader;

/// Asks each question about the embedded pack once and says nothing. The launcher runs it after a
/// build: the JVM learns which classes to have ready, and the pack's trade is fitted for the first
/// question of a person.
public final class Trial {
    private static final List<String> QUESTIONS =
            List.of(
                    "show longyou",
                    "diagnose longyou --json",
                    "pair longyou",
                    "leap longyou --json",
                    "leap --all",
                    "recruit longyou --json",
                    "admit QZ01",
                    "effects --place longyou --industry 040 --output 50000000yuan --json",
                    "multipliers",
                    "flows --place longyou --json",
                    "check --json",
                    "show longyou --lang zh");

    private Trial() {}

    public static void main(String[] none) {
        PrintStream silent =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings here = Surroundings.ofProcess();
        // As every run begins.
        PackReader.prepare();
        QUESTIONS.forEach(
                question -> Main.run(question.split(" "), silent, silent, RealEngines.REAL, here));
    }
}
