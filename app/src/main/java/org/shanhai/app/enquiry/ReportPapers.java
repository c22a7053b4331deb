package org.shanhai.app.enquiry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.brief.Brief;
import org.shanhai.app.memo.WrittenMemo;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Edition;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Program;
import org.shanhai.ask.Session;
import org.shanhai.estimate.Estimate;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.Economy;

/// The report and the brief as files: there is no answer without them.
final class ReportPapers implements Papers<ReportResult, ReportPapers.Wanted> {
    private static final Path REPORT = Path.of("shanhai-report");
    private static final Path BRIEF = Path.of("shanhai-brief");

    /// What may be wanted.
    public record Wanted(
            @Handed(label = "DIR", about = "cli.report.out") Optional<Path> out,
            @Handed(about = "cli.report.print") boolean print) {}

    @Override
    public boolean areForced() {
        return false;
    }

    @Override
    public void check(Wanted wanted, Making making) {
        boolean isBrief = making.asked().containsKey("place") || making.asked().containsKey("pair");
        if (isBrief && wanted.print()) {
            throw making.session().wrong("cli.report.print_brief");
        }
    }

    @Override
    public Answer make(ReportResult result, Answer answer, Wanted wanted, Making making)
            throws IOException {
        List<Answer.Part> parts = new ArrayList<>();
        switch (result) {
            case ReportResult.Briefed one -> {
                parts.addAll(answer.parts());
                parts.addAll(
                        WrittenMemo.write(
                                "brief",
                                one.brief().memo(making.words()),
                                answer,
                                wanted.out().orElse(BRIEF),
                                making.printer().get(),
                                making.words()));
            }
            case ReportResult.Whole all -> {
                Path out = wanted.out().orElse(REPORT);
                Optional<Brief> handedOut =
                        wanted.print() ? brief(all, making.session()) : Optional.empty();
                write(all, out, making);
                String page = out.resolve("index.html").toString();
                parts.add(new Answer.Statement("report", page, page));
                parts.addAll(answer.parts());
                if (wanted.print()) {
                    parts.addAll(
                            WrittenMemo.print(
                                    handedOut.map(each -> each.memo(making.words())),
                                    out,
                                    making.printer().get(),
                                    making.words()));
                }
            }
        }
        return new Answer(answer.title(), answer.findings(), parts);
    }

    private static void write(ReportResult.Whole all, Path out, Making making) throws IOException {
        Session session = making.session();
        Path pack = Path.of(session.pack()).normalize();
        // The root of a file system has no name.
        String name = Objects.requireNonNullElse(pack.getFileName(), pack).toString();
        Edition edition =
                new Edition(making.words().language(), making.form(), name, Program.name());
        session.untilWritten(
                "cli.report.working",
                () ->
                        session.engines()
                                .reporter()
                                .write(
                                        all.sound().region(),
                                        all.estimation(),
                                        all.sound().problems(),
                                        all.plan(),
                                        edition,
                                        out));
    }

    /// What keeps a document from being made does not keep the page.
    private static Optional<Brief> brief(ReportResult.Whole all, Session session)
            throws IOException {
        Region region = all.sound().region();
        boolean isFitted =
                all.estimation() instanceof Estimate estimate
                        && Chains.findSurvey(region, session.words()).isEmpty()
                        && Chains.fit(session, region, estimate.activity(), Economy.TRADE_TOLERANCE)
                                .toOptional()
                                .isPresent();
        return isFitted
                ? Optional.of(new BriefQuestions(session, region).ofRegion())
                : Optional.empty();
    }
}
