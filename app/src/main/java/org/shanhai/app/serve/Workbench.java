package org.shanhai.app.serve;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Waiter;
import org.shanhai.kept.Fingerprint;
import org.shanhai.key.Keyed;

/// The server of the workbench: it stands at once, and answers when the pack is read.
public final class Workbench implements AutoCloseable {
    /// Parameters that say in which language and form an answer is wanted.
    private static final List<String> COMMON = List.of("lang", "as", "token");

    /// An answer that is there by then is sent as it is.
    private static final Duration AT_ONCE = Duration.ofMillis(300);

    /// So long is usually waited for all of what is sent.
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /// As nginx calls it: who asked has closed the connection.
    private static final int GONE = 499;

    private final Javalin server;
    private final AtomicInteger answering = new AtomicInteger();
    private final Uploads uploads = new Uploads();
    private final SentTables tables = new SentTables();
    private final Receiving receiving = new Receiving(uploads, tables);
    private final Language language;
    private final Duration patience;
    private final String started = UUID.randomUUID().toString();
    private volatile @Nullable Served served;

    /// @param language where none is asked for
    /// @param address to be bound to, of this machine alone unless there is a token
    /// @param port 0 for any that is free
    /// @param patience for all of what is sent
    public static Workbench start(
            Language language,
            String address,
            int port,
            Optional<String> token,
            Duration patience) {
        return new Workbench(language, address, port, token, patience);
    }

    /// The key of the words that say why it cannot be bound to an address: who else reaches it must
    /// show a token, of signs that stand in addresses and cookies as they are.
    public static Optional<String> findFault(String address, Optional<String> token) {
        if (token.isPresent() && !token.get().matches("[A-Za-z0-9._~-]{8,}")) {
            return Optional.of("serve.token.wrong");
        }
        return Guard.isLoopback(address) || token.isPresent()
                ? Optional.empty()
                : Optional.of("serve.address.needs_token");
    }

    private Workbench(
            Language language,
            String address,
            int port,
            Optional<String> token,
            Duration patience) {
        this.language = language;
        this.patience = patience;
        Guard guard = new Guard(address, token);
        server =
                Javalin.create(
                        config -> {
                            config.concurrency.useVirtualThreads = true;
                            config.startup.showJavalinBanner = false;
                            config.routes.before(guard::check);
                            config.routes.get("/api/status", this::status);
                            config.routes.get(
                                    "/api/places", answer(each -> Catalogue.places(each.region())));
                            config.routes.get(
                                    "/api/industries",
                                    answer(each -> Catalogue.industries(each.region())));
                            config.routes.get(
                                    "/api/projects",
                                    answer(each -> Catalogue.projects(each.region())));
                            config.routes.get(
                                    "/api/zones", answer(each -> Catalogue.zones(each.region())));
                            config.routes.get(
                                    "/api/map", answer(each -> Catalogue.map(each.region())));
                            config.routes.get(
                                    "/api/known", answer(each -> KnownGrid.of(each.region())));
                            config.routes.get(
                                    "/api/sources", answer(each -> SourceList.of(each.region())));
                            config.routes.get("/api/openapi.yaml", Workbench::description);
                            for (ServedQuestion question : ServedQuestions.list()) {
                                config.routes.get(
                                        "/api" + question.path(),
                                        request -> ask(request, question));
                            }
                            for (Intake.Kind kind : Intake.Kind.values()) {
                                config.routes.post(
                                        "/api/data/" + kind.key(),
                                        request -> receive(request, kind));
                            }
                            config.routes.post("/api/data/use/{data}", this::use);
                            config.routes.post("/api/data/leave", this::leave);
                            config.routes.post(Deciding.AT + "{project}", this::decide);
                            config.routes.get("/*", this::page);
                            config.routes.exception(Guard.Denied.class, this::denied);
                            config.routes.exception(
                                    CancellationException.class,
                                    (gone, request) ->
                                            request.status(GONE).header("Connection", "close"));
                        });
        server.start(address, port);
    }

    public int port() {
        return server.port();
    }

    /// From now on questions are answered.
    public void serve(Served what) {
        served = what;
    }

    /// How many questions are being answered or wait for their turn, of those asked by who could
    /// go.
    public int countAnswering() {
        return answering.get();
    }

    @Override
    public void close() {
        server.stop();
        uploads.close();
        tables.close();
    }

    /// JSON that is the same for everybody who asks.
    private Handler answer(Function<Served, String> json) {
        return request -> {
            Served ready = ready(request);
            if (isNew(request, ready)) {
                request.contentType(Form.JSON.contentType()).result(json.apply(ready));
            }
        };
    }

    /// What answers who asks.
    private Served ready(Context request) {
        Served whole = ready();
        return uploads.find(request).orElse(whole);
    }

    private void status(Context request) {
        Served ready = ready(request);
        if (isNew(request, ready)) {
            boolean sent = uploads.find(request).isPresent();
            request.contentType(Form.JSON.contentType()).result(Catalogue.status(ready, sent));
        }
    }

    /// Checks what is sent, and tells how far that is.
    private void receive(Context request, Intake.Kind kind)
            throws IOException, InterruptedException {
        boolean isAskedAbout = kind == Intake.Kind.ACTUALS;
        Served ready = isAskedAbout ? ready(request) : ready();
        Language language = language(request);
        // What was taken goes with the work, which may end later than who asked.
        Uploads.Upload upload = Uploads.take(request, kind, patience);
        Job job =
                start(
                        waiter ->
                                isAskedAbout
                                        ? receiving.actuals(ready, upload, language, waiter)
                                        : receiving.data(ready, kind, upload, language, waiter));
        EventStream.follow(request, job, answered -> Reply.of(answered, Form.JSON, ""));
    }

    private void use(Context request) {
        uploads.use(request, request.pathParam("data"));
        request.contentType(Form.JSON.contentType()).result("{}\n");
    }

    private void leave(Context request) {
        uploads.leave(request);
        request.contentType(Form.JSON.contentType()).result("{}\n");
    }

    private void decide(Context request) throws IOException {
        Served ready = ready();
        if (uploads.find(request).isPresent()) {
            throw new Guard.Denied(409, "serve.decision.tried");
        }
        Asking.Answered answered =
                Deciding.record(request, patience, given(request), ready, language(request));
        request.header("Cache-Control", "no-store");
        Reply.of(answered, Form.JSON, "").send(request);
    }

    /// What is asked by parameters, but for what all questions have.
    private static Map<String, List<String>> given(Context request) {
        Map<String, List<String>> given = new HashMap<>(request.queryParamMap());
        COMMON.forEach(given::remove);
        return given;
    }

    private Served ready() {
        Served ready = served;
        if (ready == null) {
            throw new Guard.Denied(503, "serve.not_ready");
        }
        return ready;
    }

    /// Whether who asks does not have it already. The pack is read once, so an address has the same
    /// answer, byte for byte, as long as the server runs.
    private boolean isNew(Context request, Served ready) {
        String query = request.queryString();
        String tag =
                "W/\""
                        + Fingerprint.of("answer")
                                .add(ready.hash())
                                .add(started)
                                .add(request.path())
                                .add(query == null ? "" : query)
                                .add(language(request).key())
                                .done()
                                .hex()
                                .substring(0, 32)
                        + "\"";
        request.header("ETag", tag);
        request.header("Vary", "Accept, Accept-Language, Accept-Encoding, Cookie");
        request.header("Cache-Control", "no-cache");
        String known = request.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            request.status(304);
            return false;
        }
        return true;
    }

    private void ask(Context request, ServedQuestion question)
            throws IOException, InterruptedException {
        Served ready = ready(request);
        Words words = Words.in(language(request)).forPrograms();
        Map<String, List<String>> given = given(request);
        String asked =
                Optional.ofNullable(request.queryParam("as"))
                        .orElseGet(() -> question.forms().getFirst().key());
        Optional<Form> form = Keyed.find(Form.class, asked).filter(question.forms()::contains);
        Optional<String> wrong =
                question.findWrong(request.pathParamMap(), given, ready.region(), words);
        if (form.isEmpty() || wrong.isPresent()) {
            String forms =
                    question.forms().stream().map(Form::key).collect(Collectors.joining(", "));
            refuse(request, 400, wrong.orElseGet(() -> words.get("serve.form", asked, forms)));
            return;
        }
        if (!question.isLasting()) {
            request.header("Cache-Control", "no-store");
        } else if (!isNew(request, ready)) {
            return;
        }
        Form wanted = form.get();
        Map<String, String> parts = new HashMap<>(request.pathParamMap());
        Optional<SentTables.Borrowed> table =
                Optional.ofNullable(parts.get(ServedQuestions.ACTUALS)).map(tables::borrow);
        table.ifPresent(one -> parts.put(ServedQuestions.ACTUALS, one.file().toString()));
        Function<Waiter, Asking.Answered> asking =
                asking(
                        waiter ->
                                ready.asking()
                                        .ask(
                                                question.asked(parts, given),
                                                language(request),
                                                wanted,
                                                waiter),
                        table);
        String name = wanted.isPaper() ? question.fileName(parts, wanted) : "";
        Job job = start(asking);
        // What is there at once needs no news, and may be kept by who asked.
        Optional<Asking.Answered> answer = job.await(AT_ONCE);
        if (answer.isEmpty() && EventStream.isAccepted(request)) {
            EventStream.follow(request, job, answered -> Reply.of(answered, wanted, name));
            return;
        }
        AskerPresence presence = AskerPresence.of(request);
        while (answer.isEmpty()) {
            if (presence.isGone()) {
                job.giveUp();
                throw new CancellationException("Nobody waits for this any more.");
            }
            answer = job.await(AT_ONCE);
        }
        Reply.of(answer.get(), wanted, name).send(request);
    }

    /// @param table that is asked about; it stays until it is answered
    private static Function<Waiter, Asking.Answered> asking(
            Function<Waiter, Asking.Answered> ask, Optional<SentTables.Borrowed> table) {
        return waiter -> {
            try {
                Asking.Answered answered = ask.apply(waiter);
                return table.map(one -> answered.nameless(one.file())).orElse(answered);
            } finally {
                table.ifPresent(SentTables.Borrowed::close);
            }
        };
    }

    private Job start(Function<Waiter, Asking.Answered> work) {
        return Job.start(
                waiter -> {
                    answering.incrementAndGet();
                    try {
                        return work.apply(waiter);
                    } finally {
                        answering.decrementAndGet();
                    }
                });
    }

    private void page(Context request) throws IOException {
        Words words = Words.in(language(request)).forPrograms();
        if (request.path().startsWith("/api/") || !Pages.write(request, words)) {
            refuse(request, 404, words.get("serve.nothing_there", request.path()));
        }
    }

    private static void description(Context request) throws IOException {
        request.contentType("application/yaml; charset=utf-8").result(ApiDescription.write());
    }

    private void denied(Guard.Denied denied, Context request) {
        if (denied.status() == 503) {
            request.header("Retry-After", "1");
        }
        refuse(request, denied.status(), denied.say(Words.in(language(request)).forPrograms()));
    }

    private static void refuse(Context request, int status, String why) {
        request.status(status).contentType(Form.JSON.contentType()).result(Reply.error(why));
    }

    /// As asked for, else as the browser wants it, else the workbench's own.
    private Language language(Context request) {
        return Optional.ofNullable(request.queryParam("lang"))
                .flatMap(Language::find)
                .or(
                        () ->
                                Optional.ofNullable(request.header("Accept-Language"))
                                        .map(wanted -> wanted.split("[-,;]", 2)[0].strip())
                                        .flatMap(Language::find))
                .orElse(language);
    }
}
