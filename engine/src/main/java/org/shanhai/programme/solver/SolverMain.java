package org.shanhai.programme.solver;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The other process: answers requests from standard input, one after another, until there are no
/// more.
public final class SolverMain {
    private SolverMain() {}

    /// @param args the folder of the libraries of OR-Tools
    public static void main(String[] args) throws IOException {
        System.load(
                Path.of(args[0], System.mapLibraryName("jniortools")).toAbsolutePath().toString());
        answer(System.in, new PrintStream(System.out, false, StandardCharsets.UTF_8));
    }

    private static void answer(InputStream in, PrintStream out) throws IOException {
        DataInputStream requests = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        Consumer<String> lines =
                line -> {
                    synchronized (out) {
                        out.print(line + "\n");
                        out.flush();
                    }
                };
        for (Optional<SolverRequest> next = SolverRequest.read(requests);
                next.isPresent();
                next = SolverRequest.read(requests)) {
            SolverRequest request = next.get();
            if (request.isWhole()) {
                new CpSat(request.programme(), lines).solve(request.hint(), request.effort());
            } else {
                new Glop(request.programme()).relax(request.effort().seconds(), lines);
            }
        }
    }
}
