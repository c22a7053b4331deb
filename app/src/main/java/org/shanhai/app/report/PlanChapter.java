package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.CurvePicture;
import org.shanhai.app.report.chart.MapChart;
import org.shanhai.app.report.chart.Palette;
import org.shanhai.app.report.chart.PlanMap;
import org.shanhai.app.report.study.PlanStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Basis;
import org.shanhai.region.Limited;
import org.shanhai.region.Role;

/// Where all projects go: on the map, who gains, what is left out and why, what more of one aim
/// costs of another, what limits cost, and what never changes.
record PlanChapter(PlanStudy plan) implements Chapter {
    /// Uses by the column that tells them.
    private static final Map<String, String> USES =
            Map.of(
                    "land", Limited.Resource.LAND.key(),
                    "own_jobs", Limited.Resource.LABOUR.key());

    @Override
    public String key() {
        return "plan";
    }

    @Override
    public List<String> findings(Study study) {
        return plan.findings();
    }

    @Override
    public void open(Study study, Markup page) {
        MapChart land = new MapChart(study);
        PlanMap map = new PlanMap(study, plan, land.projection());
        if (land.canBeDrawn() && map.canBeDrawn()) {
            page.open("figure", "class", "map-figure");
            map.write(page);
            page.element("figcaption", study.say("plan.map_caption")).close();
        }
    }

    @Override
    public void render(Study study, Markup page) {
        String trial = plan.shown().scenario();
        page.element(
                "p", study.say("plan.asked", plan.asked("aims"), trial, trial.isEmpty() ? 0 : 1));
        items(page, "doubts");
        gains(study, page);
        table(
                study,
                page,
                "plan",
                List.of(
                        "project",
                        "name",
                        "zone",
                        "condition",
                        "land",
                        "own_jobs",
                        "value_added_own",
                        "value_added_here",
                        "value_added",
                        "value_added_net",
                        "tax"));
        items(page, "conditions");
        table(study, page, "left_out", List.of("project", "name", "why"));
        table(study, page, "aside", List.of("aside_why", "count", "projects"));
        curve(study, page);
        prices(study, page);
        fixed(study, page);
        page.element("p", study.say("plan.own"), "class", "small");
    }

    private void items(Markup page, String key) {
        plan.findItems(key)
                .ifPresent(
                        list -> {
                            page.element("h3", list.title()).open("ul", "class", "collect");
                            list.items().forEach(one -> page.element("li", one.text()));
                            page.close();
                        });
    }

    private void table(Study study, Markup page, String key, List<String> columns) {
        plan.findTable(key)
                .ifPresent(
                        table -> {
                            page.element("h3", table.title());
                            new AnswerTable(table, columns, this::basis).write(study, page);
                        });
    }

    /// Of what a project uses as it is known; what it brings is estimated.
    private Optional<Basis> basis(Answer.Row row, String column) {
        return switch (column) {
            case "land", "own_jobs" ->
                    plan.findBasis(row.text("project"), USES.getOrDefault(column, column));
            case "value_added",
                    "value_added_own",
                    "value_added_here",
                    "value_added_net",
                    "tax",
                    "jobs" ->
                    Optional.of(Basis.ESTIMATED);
            default -> Optional.empty();
        };
    }

    /// What falls in the region as parts of a bar, and each amount.
    private void gains(Study study, Markup page) {
        Optional<Answer.Table> found = plan.findTable("gains");
        if (found.isEmpty()) {
            return;
        }
        Answer.Table table = found.get();
        Map<String, Double> amounts = new TreeMap<>();
        for (Answer.Row row : table.read()) {
            row.number("value_added")
                    .ifPresent(amount -> amounts.put(row.key("group"), Math.max(0, amount)));
        }
        double all =
                List.of(Role.MOUNTAIN, Role.COAST, Role.OTHER).stream()
                        .mapToDouble(role -> amounts.getOrDefault(role.key(), 0.0))
                        .sum();
        page.element("h3", table.title());
        if (all > 0) {
            List<Bars.Part> parts = new ArrayList<>();
            for (Role role : List.of(Role.MOUNTAIN, Role.COAST, Role.OTHER)) {
                parts.add(
                        new Bars.Part(
                                amounts.getOrDefault(role.key(), 0.0) / all, Palette.role(role)));
            }
            Bars.stacked(page, study.say("plan.gains_alt"), parts);
            page.open("ul", "class", "legend");
            for (Role role : List.of(Role.MOUNTAIN, Role.COAST, Role.OTHER)) {
                page.open("li");
                Bars.swatch(page, Palette.role(role));
                page.text(study.say("role." + role.key())).close();
            }
            page.close();
        }
        new AnswerTable(
                        table,
                        List.of("group", "value_added", "value_added_net", "jobs", "tax"),
                        this::basis)
                .write(study, page);
        page.element("p", table.remark(), "class", "small");
    }

    private void curve(Study study, Markup page) {
        plan.findCurve()
                .ifPresent(
                        drawing -> {
                            page.element("h3", study.words().get("plan.curve"));
                            page.open("figure", "class", "map-figure");
                            new CurvePicture(drawing).write(page);
                            page.element("figcaption", study.say("plan.curve_caption")).close();
                        });
    }

    /// A row for each limit, a column for each step.
    private void prices(Study study, Markup page) {
        Optional<Answer.Table> found = plan.findTable("prices");
        if (found.isEmpty()) {
            return;
        }
        Answer.Table table = found.get();
        page.element("h3", table.title());
        new PriceTable(table).write(study, page);
        page.element("p", table.remark(), "class", "small");
    }

    private void fixed(Study study, Markup page) {
        List<String> in = plan.listFixed(true);
        List<String> out = plan.listFixed(false);
        if (in.isEmpty() && out.isEmpty()) {
            return;
        }
        page.element("h3", study.say("plan.fixed"));
        fixed(study, page, "plan.fixed_in", in);
        fixed(study, page, "plan.fixed_out", out);
    }

    private static void fixed(Study study, Markup page, String key, List<String> names) {
        if (!names.isEmpty()) {
            page.element("p", study.say(key, String.join(study.say("admit.separator"), names)));
        }
    }
}
