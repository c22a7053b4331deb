package org.shanhai.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import org.shanhai.app.output.FileTrouble;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.VisibleWriter;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.pack.PackReader;
import picocli.CommandLine;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = printing(new FileOutputStream(FileDescriptor.err));
        PackReader.prepare();
        int exitCode;
        try {
            exitCode = run(args, out, err, RealEngines.REAL, Surroundings.ofProcess());
        } catch (LinkageError | TypeNotPresentException | MissingResourceException missing) {
            // Where classes cannot be loaded, words cannot either.
            err.println(
                    "shanhai: Java cannot load its own files (%s). May too few files be open (ulimit -n)?"
                            .formatted(missing.getMessage()));
            exitCode = ExitCodes.DEFECT;
        }
        err.flush();
        System.exit(exitCode);
    }

    /// In UTF-8 whatever the locale: half of the names are Chinese.
    private static PrintStream printing(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /// Runs one command and returns its exit code. An answer that could not be written to the end
    /// is none.
    static int run(
            String[] args,
            OutputStream standardOutput,
            PrintStream err,
            Engines engines,
            Surroundings surroundings) {
        // The language must be known before anything is parsed, so that mistakes are named in it.
        Language language = Languages.wanted(List.of(args), surroundings.language());
        Words words = Words.in(language);
        StandardOutput watched = new StandardOutput(standardOutput);
        PrintStream out = printing(watched);
        Shanhai shanhai = new Shanhai(Context.of(engines, surroundings, words, out, err));
        CommandLine commandLine = CommandLines.build(shanhai, words, List.of(args));
        commandLine.setOut(writer(out));
        commandLine.setErr(writer(err));
        int exitCode = execute(commandLine, shanhai, args);
        commandLine.getOut().flush();
        Optional<IOException> failure = watched.findFailure();
        if (failure.isEmpty()) {
            return exitCode;
        }
        FileTrouble trouble = FileTrouble.of(failure.get(), words.get("cli.standard_output"));
        err.println(words.get("cli.failed", trouble.said(words)));
        return exitCode == ExitCodes.DONE ? ExitCodes.NO : exitCode;
    }

    /// The parser of the command line lets errors through: memory or stack that ran out.
    private static int execute(CommandLine commandLine, Shanhai shanhai, String[] args) {
        try {
            return commandLine.execute(args);
        } catch (Error broken) {
            return CommandLines.broken(broken, commandLine, shanhai);
        }
    }

    /// For what picocli writes itself: messages repeat arguments and what packs hold.
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(
                new VisibleWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }
}
