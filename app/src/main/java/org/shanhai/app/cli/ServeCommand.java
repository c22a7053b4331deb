package org.shanhai.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.serve.Served;
import org.shanhai.app.serve.Workbench;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens the workbench: the answers of all questions about one pack, on pages and as JSON.
@Command(name = "serve", description = "${bundle:serve.about}", footer = "${bundle:serve.examples}")
final class ServeCommand implements Callable<Integer> {
    private static final String HERE = "127.0.0.1";
    private static final int LARGEST_PORT = 65_535;

    /// All addresses of this machine; a browser here opens its own.
    private static final Set<String> ANY = Set.of("0.0.0.0", "::");

    private final Shanhai shanhai;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8417",
            description = "${bundle:serve.port.about}")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = HERE,
            description = "${bundle:serve.address.about}")
    private String address = HERE;

    @Option(names = "--token", paramLabel = "TOKEN", description = "${bundle:serve.token.about}")
    private @Nullable String token;

    @Option(names = "--no-browser", description = "${bundle:serve.no_browser.about}")
    private boolean noBrowser;

    @Mixin private RegisterOption register = new RegisterOption();

    ServeCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Context context = shanhai.context();
        Words words = context.words();
        Optional<String> secret = Optional.ofNullable(token);
        Workbench.findFault(address, secret)
                .ifPresent(
                        fault -> {
                            throw new WrongUse(words.get(fault, address));
                        });
        if (port < 0 || port > LARGEST_PORT) {
            throw new WrongUse(words.get("serve.port.wrong", Integer.toString(port)));
        }
        // It stands before the pack is read, so that its address is known at once.
        try (Workbench workbench = start(context, secret)) {
            String open = url(workbench.port(), context);
            context.print(
                    new Answer(
                            "",
                            List.of(
                                    new Answer.Statement(
                                            "address", words.get("serve.open", open), open))),
                    shanhai.json());
            context.out().flush();
            Context holding = held(context);
            workbench.serve(
                    served(
                            holding,
                            context.engines(),
                            shanhai.pack(),
                            register.address(context.surroundings())));
            if (!noBrowser && context.surroundings().watched()) {
                BrowserWindow.open(open);
            }
            Thread.currentThread().join();
        }
        return ExitCodes.DONE;
    }

    /// What to open: with the token, and the language where it is not the one pages speak by
    /// themselves.
    private String url(int port, Context context) {
        String host = ANY.contains(address) ? HERE : address;
        List<String> query = new ArrayList<>();
        if (token != null) {
            query.add("token=" + token);
        }
        Language language = context.words().language();
        if (!language.equals(Language.EN)) {
            query.add("lang=" + language.key());
        }
        return "http://"
                + (host.contains(":") ? "[" + host + "]" : host)
                + ":"
                + port
                + "/"
                + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private Workbench start(Context context, Optional<String> secret) {
        try {
            return Workbench.start(
                    context.words().language(), address, port, secret, Workbench.PATIENCE);
        } catch (RuntimeException failed) {
            Throwable cause = failed;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            boolean taken =
                    cause instanceof BindException
                            && String.valueOf(cause.getMessage()).contains("in use");
            throw Refusal.saying(
                    "no_answer",
                    context.words()
                            .get(
                                    taken ? "serve.taken" : "serve.cannot_listen",
                                    address,
                                    Integer.toString(port),
                                    String.valueOf(cause.getMessage())));
        }
    }

    /// With engines that hold what they found.
    static Context held(Context context) {
        return context.with(context.session().by(context.engines().heldBeside()));
    }

    /// Reads the pack and fits what most questions ask for.
    ///
    /// @param plain engines that hold nothing, for data that are sent
    /// @param context with engines that hold what they found
    /// @param register of decisions
    static Served served(Context context, Engines plain, String pack, String register) {
        Turns turns = new Turns();
        Reading.Sound sound = context.getSound(pack);
        ServedAnswers answers =
                ServedAnswers.unfitted(
                        context.engines(), plain, pack, context.options(), turns, register);
        answers.fit(sound.region());
        return new Served(
                sound.region(),
                pack,
                PackHash.of(pack),
                new Version().getVersion()[0],
                answers,
                new SentData(plain, turns, register));
    }
}
