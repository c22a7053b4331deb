package org.shanhai.app.report;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.Svg;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.app.text.Numbers;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Part;

/// What one project of the pack would set off: by group of places as bars with ranges, and along
/// its largest paths.
final class WorkedEffect {
    private static final List<String> SHOWN = List.of("output", "value_added", "jobs", "co2");

    /// What the industry makes for each job, taken to hold for this plant: known as admission says.
    private static final Basis IMPLIED = Basis.ESTIMATED;

    private static final int PATHS = 8;

    private final Study study;
    private final TradeStudy trade;
    private final Project project;
    private final Place place;
    private final Industry industry;
    private final double jobs;
    private final double output;
    private final Answer worked;

    private WorkedEffect(Study study, TradeStudy trade, Project project) {
        this.study = study;
        this.trade = trade;
        this.project = project;
        place = place(study.region(), project);
        industry = industry(study.region(), project);
        jobs = project.find(ProjectFigure.JOBS).orElseThrow().low();
        output = jobs * trade.outputPerJob(place, industry).orElseThrow();
        worked = trade.work(place, industry, output, PATHS, study.words());
    }

    private static Place place(Region region, Project project) {
        return region.places().get(project.place().orElseThrow());
    }

    private static Industry industry(Region region, Project project) {
        Industries all = region.industries();
        return all.get(all.number(project.industry().orElseThrow()));
    }

    /// The first project of the pack that would stand in a mountain place and says how many jobs
    /// it brings, but not how much output.
    static Optional<WorkedEffect> find(Study study, TradeStudy trade) {
        return study.region().projects().stream()
                .filter(project -> canBeWorked(study.region(), trade, project))
                .findFirst()
                .map(project -> new WorkedEffect(study, trade, project));
    }

    private static boolean canBeWorked(Region region, TradeStudy trade, Project project) {
        Optional<Place> place =
                project.place().filter(region.places()::contains).map(region.places()::get);
        Optional<Quantity> stated = project.find(ProjectFigure.JOBS);
        return place.isPresent()
                && region.isInside(place.get(), Role.MOUNTAIN)
                && stated.isPresent()
                && stated.get().isPoint()
                && stated.get().low() > 0
                && project.find(ProjectFigure.OUTPUT).isEmpty()
                && project.industry().filter(region.industries()::contains).isPresent()
                && trade.outputPerJob(place(region, project), industry(region, project))
                        .isPresent();
    }

    void write(Markup page) {
        String currency = study.region().currency();
        page.open("p");
        page.text(
                study.say(
                        "chains.worked_lead",
                        project.key(),
                        study.words().pick(project.name(), project.nameLocal()),
                        study.name(place),
                        study.name(industry)));
        page.text(" ").text(study.say("chains.worked_jobs"));
        BasisTag.write(page, study, Numbers.plain(jobs), project.basis());
        page.text(study.say("chains.worked_output", trade.isSurveyed() ? 1 : 0));
        BasisTag.write(page, study, study.words().money(output, currency), IMPLIED);
        page.text(study.say("chains.worked_end")).close();
        legend(page);
        page.open("table", "class", "effects");
        page.open("thead", "class", "unseen").open("tr");
        for (String head : List.of("group", "bar", "amount")) {
            page.element("th", study.say("chains.head." + head), "scope", "col");
        }
        page.close().close();
        List<Answer.Row> effects = worked.table("effects").read();
        for (Answer.Row gross : worked.table("gross").read()) {
            if (SHOWN.contains(gross.key("indicator"))) {
                block(page, gross, effects);
            }
        }
        page.close();
        page.element(
                "p", study.say("chains.worked_note", trade.closure().ordinal()), "class", "small");
        paths(page);
    }

    private void legend(Markup page) {
        page.open("ul", "class", "legend");
        for (String part : List.of("direct", "chain")) {
            page.open("li");
            Bars.swatch(page, "effect-" + part);
            page.text(study.say("chains.legend." + part)).close();
        }
        if (!trade.isSurveyed()) {
            page.open("li").open("svg", "class", "swatch", "aria-hidden", "true");
            page.empty("path", "class", "whisker", "d", "M1,2 v9 M1,6.5 h16 M17,2 v9");
            page.close().text(study.say("chains.legend.range")).close();
        }
        page.close();
    }

    /// An indicator: a bar for each group of places, the project's own output in it set apart.
    private void block(Markup page, Answer.Row gross, List<Answer.Row> effects) {
        List<Answer.Row> all =
                effects.stream()
                        .filter(row -> row.key("indicator").equals(gross.key("indicator")))
                        .toList();
        List<Answer.Row> groups = all.stream().filter(row -> isOf(row, Part.TOTAL)).toList();
        page.open("tbody").open("tr", "class", "what");
        page.open("th", "colspan", "3", "scope", "rowgroup").text(gross.text("indicator"));
        BasisTag.write(page, study, basis(groups.getFirst()).and(IMPLIED));
        page.element("span", gross.text("unit"), "class", "unit");
        page.close().close();
        double most = groups.stream().mapToDouble(row -> number(row, "gross_high")).max().orElse(0);
        for (Answer.Row group : groups) {
            double direct =
                    all.stream()
                            .filter(row -> isOf(row, Part.DIRECT))
                            .filter(row -> row.key("group").equals(group.key("group")))
                            .mapToDouble(row -> number(row, "gross"))
                            .sum();
            row(page, group, gross.text(group.key("group")), direct, most);
        }
        page.close();
    }

    private static boolean isOf(Answer.Row row, Part part) {
        return row.key("part").equals(part.key());
    }

    private static Basis basis(Answer.Row row) {
        return Keyed.find(Basis.class, row.key("basis")).orElseThrow();
    }

    private static double number(Answer.Row row, String column) {
        return row.number(column).orElseThrow();
    }

    private void row(Markup page, Answer.Row group, String amount, double direct, double most) {
        page.open("tr")
                .element("th", study.say("chains.group." + group.key("group")), "scope", "row")
                .open("td", "class", "bar");
        page.open("svg", "class", "stack", "role", "img", "aria-label", amount);
        double first = share(direct, most);
        Bars.block(page, "0", Svg.share(first), "effect-direct");
        Bars.block(
                page,
                Svg.share(first),
                Svg.share(Math.max(0, share(number(group, "gross"), most) - first)),
                "effect-chain");
        if (!trade.isSurveyed()) {
            whisker(
                    page,
                    share(number(group, "gross_low"), most),
                    share(number(group, "gross_high"), most));
        }
        page.close().close();
        page.element("td", amount, "class", "number").close();
    }

    private static double share(double amount, double most) {
        return most > 0 ? Math.clamp(amount / most, 0, 1) : 0;
    }

    private static void whisker(Markup page, double from, double to) {
        page.empty(
                "line",
                "class",
                "whisker",
                "x1",
                Svg.share(from),
                "x2",
                Svg.share(to),
                "y1",
                "50%",
                "y2",
                "50%");
        for (double end : new double[] {from, to}) {
            page.empty(
                    "line",
                    "class",
                    "whisker",
                    "x1",
                    Svg.share(end),
                    "x2",
                    Svg.share(end),
                    "y1",
                    "22%",
                    "y2",
                    "78%");
        }
    }

    private void paths(Markup page) {
        Answer.Table paths = worked.table("paths");
        if (!paths.rows().isEmpty()) {
            page.element("h3", study.say("chains.paths"));
            page.element("p", study.say("chains.paths_lead"));
            Basis known = trade.basis().and(IMPLIED);
            new AnswerTable(
                            paths,
                            List.of("path", "chain_output", "chain_share"),
                            (row, column) -> Optional.of(known))
                    .write(study, page);
            page.element("p", paths.remark(), "class", "small");
        }
    }
}
