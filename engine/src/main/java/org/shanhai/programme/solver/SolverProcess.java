package org.shanhai.programme.solver;

import com.google.ortools.sat.CpModel;
import com.google.protobuf.Message;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Relaxation;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.work.Work;

/// A solver in a process of its own, started when first asked and again when it has died. What it
/// found before it died is kept. Not for use by several threads at once.
public final class SolverProcess implements Solver {
    /// How much longer than asked it may take before it is ended.
    private static final double PATIENCE_SECONDS = 10;

    private static final long LOOK_MILLIS = 200;

    private final Path libraries;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private @Nullable Running running;
    private @Nullable String trouble;

    private record Running(Process process, DataOutputStream requests, BufferedReader answers) {}

    /// @param libraries the folder of the libraries of OR-Tools
    public SolverProcess(Path libraries) {
        this.libraries = libraries;
    }

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public Solution solve(
            LinearProgramme programme, Optional<long[]> hint, Effort effort, Listener listener) {
        long[] known = hint.filter(programme::isKept).orElse(null);
        SolverAnswer answer = new SolverAnswer(programme, known, listener);
        ask(new SolverRequest(true, programme, known, effort), effort, answer);
        return answer.solution();
    }

    @Override
    public Optional<Relaxation> relax(LinearProgramme programme, double seconds) {
        SolverAnswer answer = new SolverAnswer(programme, null, Listener.SILENT);
        Effort effort = Effort.ofSeconds(seconds);
        ask(new SolverRequest(false, programme, null, effort), effort, answer);
        return answer.relaxation();
    }

    private void ask(SolverRequest request, Effort effort, SolverAnswer answer) {
        Running there = running();
        if (there == null) {
            return;
        }
        ScheduledFuture<?> watch =
                clock.schedule(
                        () -> there.process().destroyForcibly(),
                        (long) ((effort.seconds() + PATIENCE_SECONDS) * 1000),
                        TimeUnit.MILLISECONDS);
        // It says nothing for long; who waited for it may go meanwhile.
        Supplier<Boolean> isWanted = Work.carried(Work::isWanted);
        ScheduledFuture<?> look =
                clock.scheduleAtFixedRate(
                        () -> {
                            if (!isWanted.get()) {
                                there.process().destroyForcibly();
                            }
                        },
                        LOOK_MILLIS,
                        LOOK_MILLIS,
                        TimeUnit.MILLISECONDS);
        try {
            request.writeTo(there.requests());
            there.requests().flush();
            for (String line = there.answers().readLine();
                    line != null;
                    line = there.answers().readLine()) {
                if (!answer.take(line)) {
                    break;
                }
            }
            if (!answer.isEnded()) {
                // It died, or was told to stop: the next question is for another.
                end(there);
            }
        } catch (IOException gone) {
            end(there);
        } finally {
            watch.cancel(false);
            look.cancel(false);
        }
        Work.check();
        answer.fault().ifPresent(said -> trouble = said);
    }

    private void end(Running there) {
        there.process().destroyForcibly();
        running = null;
    }

    private @Nullable Running running() {
        if (running != null && running.process().isAlive()) {
            return running;
        }
        try {
            Process process =
                    new ProcessBuilder(command())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            running =
                    new Running(
                            process,
                            new DataOutputStream(
                                    new BufferedOutputStream(process.getOutputStream(), 1 << 16)),
                            new BufferedReader(
                                    new InputStreamReader(
                                            process.getInputStream(), StandardCharsets.UTF_8)));
            return running;
        } catch (IOException notStarted) {
            trouble = Objects.requireNonNullElse(notStarted.getMessage(), "");
            return null;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:disable",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp"));
        command.add(
                Stream.of(SolverMain.class, LinearProgramme.class, CpModel.class, Message.class)
                        .map(SolverProcess::home)
                        .distinct()
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add(SolverMain.class.getName());
        command.add(libraries.toString());
        return command;
    }

    /// The jar or folder a class comes from.
    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("No path: " + odd.getInput(), odd);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        Running there = running;
        if (there == null) {
            return;
        }
        try {
            SolverRequest.writeEnd(there.requests());
            there.requests().close();
            there.answers().close();
        } catch (IOException gone) {
            // It has died already: that is what was wanted.
            there.process().destroyForcibly();
        }
        running = null;
    }
}
