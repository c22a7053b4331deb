package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.app.answer.CoverageWords;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.leap.LeapFindings;
import org.shanhai.app.leap.LeapSkill;
import org.shanhai.app.leap.LeapWords;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.LeapScatter;
import org.shanhai.app.report.study.LeapStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Role;

/// What later-developed places could leap to: one in full, all of them counted.
final class LeapChapter implements Chapter {
    private static final List<LeapClass> MARKED =
            List.of(
                    LeapClass.HAS,
                    LeapClass.LEAP,
                    LeapClass.NEITHER,
                    LeapClass.TRAP,
                    LeapClass.FAR);
    private static final int NAMED = 3;
    private static final String LABEL = "data-label";

    @Override
    public String key() {
        return "leap";
    }

    @Override
    public List<String> findings(Study study) {
        if (study.findLeaps().isEmpty()) {
            return List.of();
        }
        LeapStudy leaps = study.findLeaps().get();
        List<String> found = new ArrayList<>();
        Sheet sheet = new Sheet(study.region(), study.words(), "leap.");
        LeapWords words = new LeapWords(leaps.leap(), study.words());
        long open = leaps.all().stream().filter(list -> !list.proposed().isEmpty()).count();
        found.add(study.say("leap.finding", open, leaps.all().size()));
        new LeapFindings(leaps.shown(), sheet, words)
                .findings()
                .forEach(finding -> found.add(finding.text()));
        return found;
    }

    /// What comes first, of every place.
    @Override
    public void open(Study study, Markup page) {
        if (study.findLeaps().isEmpty()) {
            return;
        }
        LeapStudy leaps = study.findLeaps().get();
        LeapWords words = new LeapWords(leaps.leap(), study.words());
        page.open("table", "class", "firsts").open("thead").open("tr");
        page.element("th", study.say("leap.head.place"), "scope", "col");
        page.element("th", study.say("leap.head.firsts"), "scope", "col");
        page.close().close().open("tbody");
        for (Shortlist list : leaps.all()) {
            page.open("tr").element("th", study.name(list.place()), "scope", "row");
            page.element("td", firsts(study, words, list), LABEL, study.say("leap.head.firsts"));
            page.close();
        }
        page.close().close();
        page.element("p", study.say("leap.firsts_note"), "class", "small");
    }

    private static String firsts(Study study, LeapWords words, Shortlist list) {
        return String.join(
                study.say("leap.separator"),
                list.proposed().stream().limit(NAMED).map(words::proposed).toList());
    }

    @Override
    public void render(Study study, Markup page) {
        Optional<LeapStudy> found = study.findLeaps();
        if (found.isEmpty()) {
            Notices.nothing(study, "leap.none", page);
            return;
        }
        LeapStudy leaps = found.get();
        LeapWords words = new LeapWords(leaps.leap(), study.words());
        Shortlist shown = leaps.shown();
        Place place = shown.place();
        Sheet sheet = new Sheet(study.region(), study.words(), "leap.");
        page.element("p", study.say("leap.lead"));
        page.element("h3", study.say("leap.of_place", study.name(place)));
        page.element(
                "p",
                new CoverageWords(sheet)
                        .text(
                                shown.coverage(),
                                study.name(place),
                                study.region().industries().count()));
        LeapScatter scatter = new LeapScatter(study, leaps);
        if (scatter.canBeDrawn()) {
            page.open("figure", "class", "map-figure");
            legend(study, words, shown, page);
            scatter.write(page);
            page.element("figcaption", study.say("leap.scatter_caption", study.name(place)));
            page.close();
        }
        head(study, leaps, words, page);
        reasons(study, leaps, words, page);
        page.element("p", new LeapSkill(shown, sheet).text(), "class", "small");
        page.element("h3", study.say("leap.all"));
        all(study, leaps, words, page);
    }

    private static void legend(Study study, LeapWords words, Shortlist shown, Markup page) {
        page.open("ul", "class", "legend");
        for (LeapClass kind : MARKED) {
            boolean any =
                    kind == LeapClass.HAS && !shown.held().isEmpty()
                            || shown.ranked().stream()
                                    .anyMatch(each -> each.ruling().kind() == kind);
            boolean open =
                    shown.ranked().stream()
                            .anyMatch(
                                    each ->
                                            each.ruling().kind() == LeapClass.NOT_RANKABLE
                                                    && each.ifInReach().kind() == kind);
            if (any) {
                entry(page, kind, "", words.name(kind));
            }
            if (open) {
                entry(page, kind, " leap-open", study.say("leap.if_in_reach", words.name(kind)));
            }
        }
        page.close();
    }

    private static void entry(Markup page, LeapClass kind, String open, String text) {
        page.open("li");
        page.open("svg", "class", "swatch", "aria-hidden", "true", "viewBox", "0 0 12 12");
        page.empty(
                "path", "class", "leap-" + kind.key() + open, "d", LeapScatter.shape(kind, 6, 6));
        page.close().text(text).close();
    }

    private static void head(Study study, LeapStudy leaps, LeapWords words, Markup page) {
        page.open("table", "class", "linked leaps stacked");
        page.open("thead").open("tr");
        page.element("th", study.say("leap.head.industry"), "scope", "col");
        page.element("th", study.say("leap.head.class"), "scope", "col");
        for (String head : List.of("near", "per_job", "times")) {
            page.element("th", study.say("leap.head." + head), "scope", "col", "class", "number");
        }
        page.close().close().open("tbody");
        for (Candidate each : first(leaps)) {
            page.open("tr").element("th", words.name(each.industry()), "scope", "row");
            page.element("td", words.classOf(each), LABEL, study.say("leap.head.class"));
            page.element("td", near(words, each), numbered(study, "leap.head.near"));
            OptionalDouble perJob =
                    each.job().stream().mapToDouble(JobWorth::valueAdded).findFirst();
            page.open("td", numbered(study, "leap.head.per_job"));
            if (perJob.isPresent()) {
                BasisTag.write(
                        page,
                        study,
                        study.words().money(perJob.getAsDouble(), study.region().currency()),
                        Basis.ESTIMATED);
            } else {
                page.text(study.say("leap.not_known"));
            }
            page.close().open("td", numbered(study, "leap.head.times"));
            BasisTag.write(page, study, words.times(each.besidePlace().overall()), Basis.ESTIMATED);
            page.close().close();
        }
        page.close().close();
        page.element("p", study.say("leap.head_note"), "class", "small");
    }

    private static List<Candidate> first(LeapStudy leaps) {
        return leaps.shown().proposed().stream().limit(Shortlist.HEAD).toList();
    }

    /// A cell with a number, and what it says where the table has no head: on a narrow screen.
    private static String[] numbered(Study study, String head) {
        return new String[] {"class", "number", LABEL, study.say(head)};
    }

    private static String near(LeapWords words, Candidate each) {
        return switch (each.feasibility()) {
            case Feasibility.Told told -> Numbers.percent(told.chance());
            case Feasibility.Measured measured -> Numbers.plain(measured.density());
            case Feasibility.Evidence evidence ->
                    evidence.nearest().isEmpty()
                            ? "–"
                            : words.related(evidence.nearest().getFirst());
        };
    }

    private static void reasons(Study study, LeapStudy leaps, LeapWords words, Markup page) {
        page.element("h3", study.say("leap.reasons"));
        page.open("ol", "class", "paths");
        first(leaps).forEach(each -> reason(leaps, words, each, page));
        page.close();
    }

    private static void reason(LeapStudy leaps, LeapWords words, Candidate each, Markup page) {
        page.open("li")
                .element("b", words.name(each.industry()))
                .text(": ")
                .text(words.reason(each, leaps.shown().means()))
                .close();
    }

    private static void all(Study study, LeapStudy leaps, LeapWords words, Markup page) {
        page.open("table", "class", "linked leaps stacked");
        page.open("thead").open("tr");
        page.element("th", study.say("leap.head.place"), "scope", "col");
        for (LeapClass kind : LeapClass.values()) {
            page.element("th", words.name(kind), "scope", "col", "class", "number");
        }
        String ifInReach =
                study.say("leap.if_in_reach", words.name(LeapClass.LEAP).toLowerCase(Locale.ROOT));
        page.element("th", ifInReach, "scope", "col", "class", "number");
        page.element("th", study.say("leap.head.firsts"), "scope", "col");
        page.close().close().open("tbody");
        for (Shortlist list : leaps.all()) {
            Place place = list.place();
            Map<LeapClass, Integer> counts = list.counts();
            page.open("tr").open("th", "scope", "row");
            RoleMark.write(page, study, Role.MOUNTAIN);
            page.text(study.name(place)).close();
            for (LeapClass kind : LeapClass.values()) {
                page.element(
                        "td",
                        Integer.toString(counts.getOrDefault(kind, 0)),
                        "class",
                        "number",
                        LABEL,
                        words.name(kind));
            }
            page.element(
                    "td",
                    Long.toString(list.countIfInReach(LeapClass.LEAP)),
                    "class",
                    "number",
                    LABEL,
                    ifInReach);
            page.element("td", firsts(study, words, list), LABEL, study.say("leap.head.firsts"));
            page.close();
        }
        page.close().close();
        page.element("p", study.say("leap.all_note"), "class", "small");
    }
}
