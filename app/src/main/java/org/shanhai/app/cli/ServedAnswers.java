package org.shanhai.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerWriter;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.answer.ViewWriter;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.enquiry.Failure;
import org.shanhai.app.enquiry.Making;
import org.shanhai.app.enquiry.Told;
import org.shanhai.app.memo.Chromium;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.WorkingFolder;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.serve.Form;
import org.shanhai.app.serve.Lane;
import org.shanhai.app.serve.Paper;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Session;
import org.shanhai.ask.Waiter;
import org.shanhai.pack.PackOptions;
import org.shanhai.region.Region;
import org.shanhai.work.Work;

/// Answers questions that a server is asked about one pack.
final class ServedAnswers implements Asking {
    private final Engines engines;
    private final Engines plain;
    private final String pack;
    private final PackOptions options;
    private final Turns turns;
    private final String register;
    private volatile boolean isFitted;

    private ServedAnswers(
            Engines engines,
            Engines plain,
            String pack,
            PackOptions options,
            Turns turns,
            String register,
            boolean isFitted) {
        this.engines = engines;
        this.plain = plain;
        this.pack = pack;
        this.options = options;
        this.turns = turns;
        this.register = register;
        this.isFitted = isFitted;
    }

    /// @param engines that hold what they found of the pack
    /// @param plain that hold nothing, for what is worked out on other packs
    /// @param register of decisions, which who asks cannot choose
    static Asking of(Engines engines, Engines plain, String pack, Turns turns, String register) {
        return new ServedAnswers(engines, plain, pack, PackOptions.PLAIN, turns, register, true);
    }

    /// The same of data that were sent: until they are fitted ([#fit(Region)]) any question may be
    /// the one that has to wait for that.
    ///
    /// @param options by which the pack is read
    static ServedAnswers unfitted(
            Engines engines,
            Engines plain,
            String pack,
            PackOptions options,
            Turns turns,
            String register) {
        return new ServedAnswers(engines, plain, pack, options, turns, register, false);
    }

    @Override
    public Answered ask(Asked asked, Language language, Form form, Waiter waiter) {
        return inTurn(
                lane(asked, form),
                waiter,
                language,
                asking -> {
                    Session session = session(asked, language, asking);
                    // Text is what the command line writes.
                    return answer(asked, form == Form.TEXT ? session : session.forPrograms(), form);
                });
    }

    private Lane lane(Asked asked, Form form) {
        return isFitted ? Lane.of(asked, form) : Lane.LONG;
    }

    private Session session(Asked asked, Language language, Waiter waiter) {
        return new Session(
                isOnKeptPack(asked) ? plain : engines,
                pack,
                options,
                Words.in(language),
                waiter,
                Clock.systemUTC(),
                register);
    }

    private Answered answer(Asked asked, Session session, Form form) {
        if (!form.isPaper()) {
            return told(Told.ask(asked, session, form != Form.TEXT), asked, session, form);
        }
        try (WorkingFolder working = WorkingFolder.open("shanhai-paper")) {
            Path out = form.placeIn(working.path());
            Told told =
                    tell(
                            asked,
                            Map.of(form.wanted(), List.of(out.toString())),
                            session,
                            () -> printer(form));
            return told instanceof Told.Answered answered && !answered.laid().isNo()
                    ? paper(() -> whyNotPrinted(answered.laid().answer()), out, form)
                    : told(told, asked, session, form);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<Chromium> printer(Form form) {
        return form == Form.PDF ? Chromium.find(System.getenv()) : Optional.empty();
    }

    private static String whyNotPrinted(Answer answer) {
        return answer.parts().stream()
                .filter(part -> part.key().equals("no_pdf"))
                .map(part -> ((Answer.Statement) part).text())
                .findFirst()
                .orElse("");
    }

    private Answered told(Told told, Asked asked, Session session, Form form) {
        AnswerWriter writer =
                form == Form.TEXT
                        ? answer -> TextWriter.write(answer, Screen.WHOLE, session.words())
                        : writer(form, asked, session.words());
        return switch (told) {
            case Told.Answered answered ->
                    new Answered(
                            answered.laid().isNo() ? Outcome.NO : Outcome.DONE,
                            writer.write(answered.laid().answer()),
                            "");
            case Told.Refused refused ->
                    form == Form.TEXT
                            ? new Answered(Outcome.NO, "", writer.write(refused.answer()))
                            : new Answered(Outcome.NO, writer.write(refused.answer()), "");
            case Told.Wrong wrong -> new Answered(Outcome.WRONG_USE, "", wrong.said());
            case Told.Failed failed ->
                    new Answered(
                            failed.failure().isDefect() ? Outcome.DEFECT : Outcome.NO,
                            "",
                            failed.failure().said());
        };
    }

    @Override
    public Told tell(
            Asked asked, Map<String, List<String>> wanted, Language language, Waiter waiter) {
        return inTurn(
                lane(asked, Form.JSON),
                waiter,
                asking ->
                        tell(
                                asked,
                                wanted,
                                session(asked, language, asking).forPrograms(),
                                Optional::empty),
                over ->
                        new Told.Failed(
                                new Failure(
                                        tooLong(over, Words.in(language).forPrograms()),
                                        false,
                                        false)));
    }

    private static Told tell(
            Asked asked,
            Map<String, List<String>> wanted,
            Session session,
            Supplier<Optional<Chromium>> printer) {
        return Told.ask(
                asked.enquiry(),
                wanted,
                new Making(
                        session, asked.given(), Optional.empty(), false, CsvForm.PROGRAMS, printer),
                true);
    }

    private Answered inTurn(
            Lane lane, Waiter waiter, Language language, Function<Waiter, Answered> work) {
        return inTurn(
                lane,
                waiter,
                work,
                over ->
                        new Answered(
                                Outcome.NO, "", tooLong(over, Words.in(language).forPrograms())));
    }

    private <T> T inTurn(
            Lane lane,
            Waiter waiter,
            Function<Waiter, T> work,
            Function<Turns.TookTooLong, T> tooLong) {
        try {
            return turns.take(
                    lane,
                    waiter,
                    asking -> Work.watched(asking.watch(""), () -> work.apply(asking)));
        } catch (Turns.TookTooLong over) {
            return tooLong.apply(over);
        }
    }

    static String tooLong(Turns.TookTooLong over, Words words) {
        return words.get("serve.too_long", over.most().toMinutes());
    }

    /// Fits what most questions ask for, so that each is as quick as its lane takes it to be.
    void fit(Region region) {
        try {
            if (region.nationalTable().isPresent() && region.flows().isEmpty()) {
                ask(
                        new Asked(
                                Enquiries.find("flows").orElseThrow(),
                                Map.of("links", List.of("true"))),
                        Language.EN,
                        Form.JSON,
                        Waiter.PATIENT);
            }
        } finally {
            isFitted = true;
        }
    }

    /// What was written.
    ///
    /// @param out a file, or the folder it is in
    private static Answered paper(Supplier<String> whyNotPrinted, Path out, Form form)
            throws IOException {
        if (form == Form.ZIP) {
            return paper(FolderZip.of(out));
        }
        if (form.isBeside()) {
            return paper(Files.readAllBytes(out));
        }
        Optional<Path> file;
        try (Stream<Path> files = Files.list(out)) {
            file = files.filter(each -> each.toString().endsWith("." + form.ending())).findFirst();
        }
        return file.isPresent()
                ? paper(Files.readAllBytes(file.get()))
                // The page is there, and why it was not printed is told beside it.
                : new Answered(Outcome.NO, "", whyNotPrinted.get());
    }

    private static Answered paper(byte[] bytes) {
        return new Answered(Outcome.DONE, "", "", Optional.of(new Paper(bytes)));
    }

    /// A decision is worked out again on the pack that was kept with it, of which nothing that was
    /// found of the one that is served may be taken.
    private static boolean isOnKeptPack(Asked asked) {
        return asked.enquiry().name().equals("decisions why");
    }

    private AnswerWriter writer(Form form, Asked asked, Words words) {
        return switch (form) {
            case VIEW ->
                    answer ->
                            ViewWriter.write(
                                    answer, asked.line(pack, options.list()), asked.fields(words));
            case CSV -> AnswerCsv::longest;
            case JSON, TEXT, HTML, PDF, DOCX, ZIP, SVG, CALLS, XLSX -> JsonWriter::write;
        };
    }
}
