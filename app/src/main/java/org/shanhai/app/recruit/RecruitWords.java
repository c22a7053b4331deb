package org.shanhai.app.recruit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.recruit.Exclusion;
import org.shanhai.recruit.Expansion;
import org.shanhai.recruit.IndustryChain;
import org.shanhai.recruit.Link;
import org.shanhai.recruit.Motive;
import org.shanhai.recruit.Node;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Standing;
import org.shanhai.recruit.Target;
import org.shanhai.recruit.TargetEvidence;
import org.shanhai.recruit.TargetKind;
import org.shanhai.recruit.TargetTie;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Role;
import org.shanhai.region.Source;

/// The words of a chain and of those who could be called: the answer, the call list and the picture
/// say the same.
///
/// @param sheet with the prefix `recruit.`
public record RecruitWords(Sheet sheet) {
    public String name(Industry industry) {
        return sheet.pick(industry.name(), industry.nameLocal());
    }

    public String name(Place place) {
        return sheet.place(place).text();
    }

    String names(List<Industry> industries) {
        // Names of industries have commas of their own.
        return String.join(sheet.say("and_then"), industries.stream().map(this::name).toList());
    }

    String places(List<Place> places) {
        return sheet.list(places.stream().map(this::name).toList());
    }

    public String standing(Standing standing) {
        return sheet.say("standing." + standing.key());
    }

    /// A letter that tells standings apart where colours do not.
    public String mark(Standing standing) {
        return sheet.say("mark." + standing.key());
    }

    /// How it stands here, with the partner that has it.
    public String standing(Node node) {
        return node.standing() == Standing.AT_PARTNER
                ? sheet.say("at", places(node.partners()))
                : standing(node.standing());
    }

    /// What leap puts forward, and what carries it here: what a zone is meant for, the signs of its
    /// chance that are of this place, else the nearest of what is here.
    String proposed(Node node, Place place) {
        List<String> parts = new ArrayList<>();
        if (sheet.region().listMeant(place).contains(node.industry())) {
            parts.add(sheet.say("from.meant"));
        }
        node.carried().forEach(sign -> parts.add(sheet.say("from.sign." + sign.key())));
        node.candidate().stream()
                .flatMap(each -> each.feasibility().nearest().stream())
                .limit(parts.size() > 1 ? 0 : 1)
                .forEach(near -> parts.add(sheet.say("from.near", name(near.industry()))));
        return sheet.say("from.proposed", String.join(sheet.say("and_then"), parts));
    }

    /// What a unit of the buyer's output takes of the seller's product.
    public static String coefficient(double value) {
        return value < 0.0005 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", value);
    }

    /// A node of the chain in a line, with the largest of its links.
    String inChain(IndustryChain chain, Node node) {
        Optional<Link> link = largest(chain, node);
        return link.isEmpty()
                ? sheet.say("node", name(node.industry()), standing(node))
                : sheet.say(
                        "node.linked",
                        name(node.industry()),
                        coefficient(link.get().coefficient()),
                        standing(node));
    }

    /// The link of an industry with the industries asked of that weighs most; empty of these.
    public static Optional<Link> largest(IndustryChain chain, Node node) {
        return chain.links().stream()
                .filter(
                        link ->
                                switch (node.tier()) {
                                    case UPSTREAM, UPSTREAM_2 ->
                                            link.seller().equals(node.industry());
                                    case DOWNSTREAM -> link.buyer().equals(node.industry());
                                    case HERE -> false;
                                })
                .reduce((a, b) -> b.coefficient() > a.coefficient() ? b : a);
    }

    /// Who is called, by name.
    String target(Target target) {
        return target.kind() == TargetKind.CLUSTER
                ? sheet.say("cluster_of", name(target.place()))
                : target.name();
    }

    String ties(List<TargetTie> ties) {
        List<String> parts = new ArrayList<>();
        for (boolean buys : List.of(true, false)) {
            List<String> names =
                    ties.stream()
                            .filter(tie -> tie.buys() == buys)
                            .map(
                                    tie ->
                                            sheet.say(
                                                    "tie.with",
                                                    name(tie.industry()),
                                                    coefficient(tie.coefficient())))
                            .toList();
            if (!names.isEmpty()) {
                parts.add(
                        sheet.say(
                                buys ? "tie.buys" : "tie.supplies",
                                String.join(sheet.say("and_then"), names)));
            }
        }
        return parts.isEmpty() ? sheet.say("tie.none") : String.join(sheet.say("stop"), parts);
    }

    /// What says that a target makes it, with its sources.
    String evidence(Target target) {
        List<String> parts = new ArrayList<>();
        for (TargetEvidence each : target.evidence()) {
            parts.add(
                    sheet.say(
                            "evidence.source",
                            described(each.source()),
                            sheet.figureYear(each.year()).text(),
                            sheet.basis(each.basis()).text(),
                            note(each.note())));
        }
        if (target.kind() == TargetKind.CLUSTER && target.firmsSeen() > 0) {
            parts.add(
                    sheet.say(
                            "evidence.seen",
                            target.firmsSeen(),
                            Numbers.roughPercent(target.chance().orElse(0)),
                            described(registers(target))));
        }
        if (target.isOwn()) {
            parts.add(sheet.say("evidence.own"));
        }
        return String.join(sheet.say("and_then"), parts);
    }

    /// A note of the pack in brackets. Notes are English: in other languages they are left out.
    String note(String note) {
        boolean isShown = !note.isEmpty() && !sheet.words().is("language.prefers_local_names");
        return isShown ? sheet.say("evidence.note", note) : "";
    }

    /// The registers in which firms of it are seen.
    private String registers(Target target) {
        return sheet.region().firmCounts().in(target.place()).stream()
                .filter(count -> count.industry().equals(Optional.of(target.industry().code())))
                .map(FirmCount::source)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /// Publisher, title and date of a source.
    private String described(String key) {
        return Source.keysIn(key).stream()
                .map(one -> sheet.region().findSource(one).map(RecruitWords::described).orElse(one))
                .collect(Collectors.joining("; "));
    }

    private static String described(Source source) {
        return Stream.of(source.publisher(), source.title(), source.date())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The same without notes, for a line of a table.
    Cell evidenceShort(Target target) {
        List<String> parts = new ArrayList<>();
        target.evidence().stream()
                .limit(1)
                .forEach(
                        each ->
                                parts.add(
                                        sheet.say(
                                                "evidence.short",
                                                sheet.source(each.source()).text(),
                                                sheet.basis(each.basis()).text())));
        if (target.kind() == TargetKind.CLUSTER && target.firmsSeen() > 0) {
            parts.add(
                    sheet.say(
                            "evidence.seen_short",
                            Numbers.roughPercent(target.chance().orElse(0)),
                            sheet.source(registers(target)).text()));
        }
        if (target.isOwn()) {
            parts.add(sheet.say("evidence.own_short"));
        }
        return Cell.of(sheet.list(parts));
    }

    /// How large it is, as far as is known.
    String size(Target target) {
        List<String> parts = new ArrayList<>();
        if (target.firmsSeen() > 0) {
            parts.add(sheet.say("size.firms", target.firmsSeen()));
        }
        target.staff().ifPresent(staff -> parts.add(sheet.figure(staff, "persons").text()));
        target.revenue().ifPresent(money -> parts.add(sheet.money(money).text()));
        target.capital()
                .ifPresent(
                        money -> parts.add(sheet.say("size.capital", sheet.money(money).text())));
        return parts.isEmpty() ? sheet.say("not_known") : sheet.list(parts);
    }

    /// The heading of sizes, with the years they speak of.
    String sizeHeading(List<Target> targets) {
        List<String> years = new ArrayList<>();
        IntSummaryStatistics ofPack =
                targets.stream().flatMapToInt(each -> each.year().stream()).summaryStatistics();
        if (ofPack.getCount() > 0) {
            String first = Integer.toString(ofPack.getMin());
            String last = Integer.toString(ofPack.getMax());
            years.add(
                    sheet.say(
                            "size.of_companies",
                            first.equals(last) ? first : sheet.say("span", first, last)));
        }
        targets.stream()
                .filter(each -> each.firmsSeen() > 0)
                .flatMap(each -> Source.keysIn(registers(each)).stream())
                .flatMap(key -> sheet.region().findSource(key).stream())
                .map(Source::date)
                .filter(date -> !date.isEmpty())
                .max(Comparator.naturalOrder())
                .ifPresent(date -> years.add(sheet.say("size.of_firms", date)));
        return heading("size", years);
    }

    /// The heading of reasons, with the year of prices of land where one is told.
    String reasonHeading(List<Target> targets) {
        return heading(
                "reason",
                targets.stream()
                        .filter(each -> each.motives().contains(Motive.LAND))
                        .flatMap(each -> each.land().stream())
                        .limit(1)
                        .map(
                                land ->
                                        sheet.say(
                                                "reason.of_land",
                                                sheet.figureYear(land.year()).text(),
                                                sheet.source(land.source()).text()))
                        .toList());
    }

    private String heading(String key, List<String> years) {
        return years.isEmpty()
                ? sheet.say(key)
                : sheet.say("of_year", sheet.say(key), sheet.list(years));
    }

    /// Those of a gap to be told, as many as are wanted: companies, with a cluster behind them.
    List<Target> head(Recruitment.Gap gap, int most) {
        List<Target> firms =
                gap.told().stream().filter(each -> each.kind() != TargetKind.CLUSTER).toList();
        List<Target> clusters =
                gap.told().stream().filter(each -> each.kind() == TargetKind.CLUSTER).toList();
        int ofClusters = Math.clamp(most - (long) firms.size(), Math.min(1, clusters.size()), most);
        return Stream.concat(
                        firms.stream().limit(most - (long) ofClusters),
                        clusters.stream().limit(ofClusters))
                .toList();
    }

    /// Why it in particular might come; that it moves them is assumed.
    String reasons(Recruitment.Gap gap, Target target) {
        List<String> parts =
                target.motives().stream()
                        .filter(each -> !gap.shared().contains(each))
                        .map(each -> reason(each, target))
                        .toList();
        return parts.isEmpty()
                ? target.isOwn()
                        ? sheet.say("reason.own")
                        : sheet.say("reason.near", sheet.km(target.km()).text())
                : String.join(sheet.say("and_then"), parts);
    }

    /// The reasons all share.
    String shared(Recruitment.Gap gap) {
        return String.join(
                sheet.say("and_then"),
                gap.shared().stream().map(each -> sheet.say("shared." + each.key())).toList());
    }

    private String reason(Motive motive, Target target) {
        return switch (motive) {
            case PACT -> sheet.say("reason.pact", name(target.place()));
            case BUYS, SELLS -> sheet.say("reason." + motive.key(), name(target.place()));
            case PLANT ->
                    sheet.say(
                            "reason.plant",
                            places(
                                    target.expansion().elsewhere().stream()
                                            .filter(each -> each.hasRole(Role.MOUNTAIN))
                                            .toList()));
            case GROWS -> {
                Expansion signs = target.expansion();
                yield sheet.say(
                        "reason.grows",
                        Numbers.roughPercent(signs.youngShare().getAsDouble()),
                        Integer.toString(signs.youngSince().orElse(0)),
                        Numbers.roughPercent(signs.usualShare().getAsDouble()));
            }
            case LAND ->
                    sheet.say(
                            "reason.land",
                            Numbers.wholePercent(target.land().orElseThrow().saving()),
                            Integer.toString(target.land().orElseThrow().year()));
        };
    }

    /// Why nobody is called for an industry.
    String excluded(Exclusion why, String place) {
        return sheet.say("excluded." + why.key(), place);
    }

    /// Its pressures as a multiple of the place's.
    OptionalDouble times(Node node) {
        return node.candidate()
                .map(each -> each.besidePlace().overall())
                .orElse(OptionalDouble.empty());
    }
}
