package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.report.table.Edition;
import org.shanhai.app.text.Figures;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Infeasible;
import org.shanhai.estimate.Portion;
import org.shanhai.pack.Reading;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// All of it on one page: writes the report and says where it is.
@Command(
        name = "report",
        description = "${bundle:cli.report.about}",
        footer = "${bundle:cli.report.examples}")
final class ReportCommand implements Callable<Integer> {
    private static final String DEFAULT_OUT = "shanhai-report";

    private final Shanhai shanhai;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = DEFAULT_OUT,
            description = "${bundle:cli.report.out}")
    private Path out = Path.of(DEFAULT_OUT);

    @Mixin private ExcelOption excel = new ExcelOption();

    ReportCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Reading.Sound sound = context.getSound(shanhai.pack());
        Region region = sound.region();
        Words words = context.words();
        Refusal.throwAny(findNoTable(region, words));
        Estimation estimation = context.engines().estimator().apply(region);
        context.engines()
                .reporter()
                .write(region, estimation, sound.problems(), edition(words.language()), out);
        context.print(answer(region, estimation, words), shanhai.json());
        return ExitCodes.DONE;
    }

    private Edition edition(Language language) {
        Path pack = Path.of(shanhai.pack()).normalize();
        // The root of a file system has no name.
        String name = Objects.requireNonNullElse(pack.getFileName(), pack).toString();
        return new Edition(language, excel.form(), name, new Version().getVersion()[0]);
    }

    /// Where the pack has no national table.
    static Optional<Refusal> findNoTable(Region region, Words words) {
        return region.nationalTable().isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.saying("no_report", words.get("cli.report.no_table")));
    }

    private Answer answer(Region region, Estimation estimation, Words words) {
        String page = out.resolve("index.html").toString();
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(new Answer.Statement("report", page, page));
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("places", region.insideUnits().length);
        known.put("industries", region.industries().count());
        known.put("facts", region.facts().size());
        parts.add(
                new Answer.Statement(
                        "region",
                        words.get(
                                "cli.report.region",
                                words.pick(region.name(), region.nameLocal()),
                                region.insideUnits().length,
                                region.industries().count(),
                                region.facts().size()),
                        known));
        parts.add(
                switch (estimation) {
                    case Estimate estimate -> estimated(region, estimate, words);
                    case Infeasible infeasible ->
                            new Answer.Statement(
                                    "conflicts",
                                    words.get(
                                            "cli.report.infeasible", infeasible.conflicts().size()),
                                    infeasible.conflicts().size());
                });
        return new Answer("", parts);
    }

    private static Answer.Statement estimated(Region region, Estimate estimate, Words words) {
        Portion area = Portion.of(estimate, region.insideUnits());
        double total = area.valueAdded();
        double share = area.observedShare();
        Basis basis = estimate.knowledge().totalOf(region.areaPlace());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("base_year", region.baseYear());
        json.put("value_added", Cell.number(total));
        json.put("unit", region.currency());
        json.put("basis", basis.key());
        json.put("observed_share", Cell.number(share));
        return new Answer.Statement(
                "estimate",
                words.get(
                        "cli.report.estimate",
                        Integer.toString(region.baseYear()),
                        new Figures(words, region.currency()).money(total),
                        words.get("basis." + basis.key()),
                        Numbers.percent(share)),
                json);
    }
}
