package org.shanhai.app.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.chains.Ranges;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.Svg;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Amount;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;
import org.shanhai.supply.StructuralPath;

/// What one project of the pack would set off: by group of places as bars with ranges, and along
/// its largest paths.
final class WorkedEffect {
    private static final List<String> SHOWN = List.of("output", "value_added", "jobs", "co2");

    /// What the industry makes for each job, taken to hold for this plant: known as admission says.
    private static final Basis IMPLIED = Basis.ESTIMATED;

    private static final int PATHS = 8;
    private static final double LEAST_SHARE = 1e-4;

    private final Study study;
    private final TradeStudy trade;
    private final Project project;
    private final Place place;
    private final Industry industry;
    private final double jobs;
    private final double output;
    private final TradeStudy.Worked worked;

    private WorkedEffect(Study study, TradeStudy trade, Project project) {
        this.study = study;
        this.trade = trade;
        this.project = project;
        place = place(study.region(), project);
        industry = industry(study.region(), project);
        jobs = project.find(ProjectFigure.JOBS).orElseThrow().low();
        output = jobs * trade.outputPerJob(place, industry).orElseThrow();
        worked = trade.work(place, industry, output, PATHS + 1, LEAST_SHARE);
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
        page.text(study.say("chains.worked_output" + ChainsChapter.suffix(trade)));
        BasisTag.write(page, study, study.words().money(output, currency), IMPLIED);
        page.text(study.say("chains.worked_end")).close();
        legend(page);
        page.open("table", "class", "effects");
        page.open("thead", "class", "unseen").open("tr");
        for (String head : List.of("group", "bar", "amount")) {
            page.element("th", study.say("chains.head." + head), "scope", "col");
        }
        page.close().close();
        for (String key : SHOWN) {
            find(key, Part.TOTAL).ifPresent(total -> block(page, total, get(key, Part.DIRECT)));
        }
        page.close();
        page.element(
                "p", study.say("chains.worked_note." + worked.closure().key()), "class", "small");
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

    private Optional<EffectRow> find(String key, Part part) {
        return worked.rows().stream()
                .filter(row -> row.indicator().key().equals(key) && row.part() == part)
                .findFirst();
    }

    private EffectRow get(String key, Part part) {
        return find(key, part).orElseThrow();
    }

    private void block(Markup page, EffectRow total, EffectRow direct) {
        Measured measured =
                new Measured(study.words(), study.region(), total.indicator()).estimated();
        Basis basis = total.indicator().basis().and(trade.basis()).and(IMPLIED);
        page.open("tbody").open("tr", "class", "what");
        page.open("th", "colspan", "3", "scope", "rowgroup").text(measured.name());
        BasisTag.write(page, study, basis);
        page.element("span", measured.unit(), "class", "unit");
        page.close().close();
        double most = total.gross().values().stream().mapToDouble(Amount::high).max().orElse(0);
        Set<Group> there = new LinkedHashSet<>(worked.groups().ofUnit());
        for (Group group : Group.values()) {
            if (there.contains(group)) {
                row(
                        page,
                        measured,
                        group,
                        total.gross().get(group),
                        direct.gross().get(group),
                        most);
            }
        }
        page.close();
    }

    private void row(
            Markup page,
            Measured measured,
            Group group,
            Amount amount,
            Amount direct,
            double most) {
        String value = measured.plain(amount.value());
        Amount told = Ranges.rough(amount);
        String low = measured.plain(told.low());
        String high = measured.plain(told.high());
        page.open("tr")
                .element("th", study.say("chains.group." + group.key()), "scope", "row")
                .open("td", "class", "bar");
        String label = trade.isSurveyed() ? value : study.say("chains.bar", value, low, high);
        page.open("svg", "class", "stack", "role", "img", "aria-label", label);
        double first = share(direct.value(), most);
        Bars.block(page, "0", Svg.share(first), "effect-direct");
        Bars.block(
                page,
                Svg.share(first),
                Svg.share(Math.max(0, share(amount.value(), most) - first)),
                "effect-chain");
        if (!trade.isSurveyed()) {
            whisker(page, share(amount.low(), most), share(amount.high(), most));
        }
        page.close().close();
        page.open("td", "class", "number").text(value);
        if (!low.equals(high)) {
            page.element("span", "%s – %s".formatted(low, high), "class", "range");
        }
        page.close().close();
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
        PathsBehind behind = worked.paths();
        List<StructuralPath> paths =
                behind.paths().stream().filter(path -> path.steps().size() > 1).toList();
        double own =
                behind.paths().stream()
                        .filter(path -> path.steps().size() == 1)
                        .mapToDouble(StructuralPath::value)
                        .sum();
        double chain = behind.total() - own;
        if (paths.isEmpty()) {
            return;
        }
        double explained = paths.stream().mapToDouble(StructuralPath::value).sum();
        page.element("h3", study.say("chains.paths"));
        page.element(
                "p",
                study.say("chains.paths_lead", paths.size(), Numbers.percent(explained / chain)));
        page.open("ol", "class", "paths");
        for (StructuralPath path : paths) {
            page.open("li");
            for (StructuralPath.Step step : path.steps().subList(1, path.steps().size())) {
                page.text(step.equals(path.steps().get(1)) ? "" : " ← ");
                page.text(
                        study.say(
                                "chains.step",
                                study.name(step.industry()),
                                study.name(step.place())));
            }
            page.text(study.say("chains.colon"));
            BasisTag.write(
                    page,
                    study,
                    study.words().money(path.value(), study.region().currency()),
                    trade.basis().and(IMPLIED));
            page.close();
        }
        page.close();
    }
}
