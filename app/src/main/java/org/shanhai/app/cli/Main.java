package org.shanhai.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import picocli.CommandLine;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // UTF-8 whatever the locale: half of the names are Chinese.
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int exitCode = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /// Runs one command and returns its exit code.
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Engines.REAL, Surroundings.ofProcess());
    }

    static int run(
            String[] args,
            PrintStream out,
            PrintStream err,
            Engines engines,
            Surroundings surroundings) {
        // The language must be known before anything is parsed, so that mistakes are named in it.
        Language language = Languages.wanted(List.of(args), surroundings.language());
        Words words = Words.in(language);
        Shanhai shanhai = new Shanhai(new Context(engines, surroundings, words, out, err));
        CommandLine commandLine = CommandLines.build(shanhai, words);
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        try {
            return commandLine.execute(args);
        } catch (Error broken) {
            // The parser of the command line lets these through: memory or stack that ran out.
            return CommandLines.broken(broken, commandLine, shanhai);
        }
    }
}
