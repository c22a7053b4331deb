package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Card;
import org.shanhai.leap.FirstMove;
import org.shanhai.leap.LandYield;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Missing;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Basin;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.CountedIn;
import org.shanhai.supply.pressure.PressureComparison;

/// What stands on a card, in words.
record CardWords(Leap leap, Shortlist list, Sheet sheet, LeapWords words) {
    private static final int DOWNSTREAM = 3;

    /// Why here: what decided, and what is near.
    String why(Card card) {
        Candidate each = card.candidate();
        List<String> parts = new ArrayList<>();
        words.gist(each, list.means()).ifPresent(parts::add);
        words.drives(each).ifPresent(parts::add);
        parts.add(words.evidence(each));
        return sheet.say("why.sentence", String.join(sheet.say("semicolon"), parts));
    }

    String missing(Missing missing) {
        if (missing.isNothing()) {
            return sheet.say("card.nothing_missing");
        }
        List<String> parts = new ArrayList<>();
        add(
                parts,
                "card.inputs",
                missing.inputs(),
                input ->
                        sheet.say(
                                "card.input",
                                words.name(input.industry()),
                                Numbers.wholePercent(input.share())));
        add(parts, "card.lacking", missing.lacking(), words::endowment);
        add(parts, "card.not_known", missing.unknown(), words::endowment);
        return String.join(sheet.say("semicolon"), parts);
    }

    private <T> void add(List<String> parts, String key, List<T> all, Function<T, String> name) {
        if (!all.isEmpty()) {
            parts.add(sheet.say(key, sheet.list(all.stream().map(name).toList())));
        }
    }

    String who(Card card) {
        List<String> names = new ArrayList<>();
        card.forerunners().forEach(each -> names.add(words.forerunners().of(each)));
        int others = card.candidate().forerunners().size() - names.size();
        if (names.isEmpty()) {
            return sheet.say("card.nobody");
        }
        String named = String.join(sheet.say("semicolon"), names);
        return others > 0 ? sheet.say("and_others", named, others) : named;
    }

    /// What is worse, then what counts here and what counts everywhere.
    String nature(Candidate each) {
        if (each.besidePlace().ratios().isEmpty()) {
            return sheet.say("not_known");
        }
        String worse = words.worse(each);
        List<String> parts = new ArrayList<>();
        parts.add(worse.isEmpty() ? sheet.say("card.none_worse") : sheet.say("card.worse", worse));
        mean(each, CountedIn.BASIN).ifPresent(x -> parts.add(sheet.say("card.basin", basin(), x)));
        mean(each, CountedIn.AIR).ifPresent(x -> parts.add(sheet.say("card.air", x)));
        mean(each, CountedIn.QUOTA).ifPresent(x -> parts.add(sheet.say("card.quota", x)));
        mean(each, CountedIn.WORLD).ifPresent(x -> parts.add(sheet.say("card.world", x)));
        return String.join(sheet.say("semicolon"), parts);
    }

    /// Its pressures that count somewhere, together, as a multiple of the place's.
    private Optional<String> mean(Candidate each, CountedIn where) {
        Predicate<PressureComparison.Ratio> counts =
                ratio -> CountedIn.of(ratio.pressure()) == where;
        List<PressureComparison.Ratio> ratios =
                each.besidePlace().ratios().stream().filter(counts).toList();
        return ratios.isEmpty()
                ? Optional.empty()
                : Optional.of(words.times(new PressureComparison(ratios).overall()));
    }

    /// The waters meant: of the basin with what lies downstream, or of the place alone.
    private String basin() {
        List<Basin> all = leap.region().all(Basin.class);
        Optional<Basin> found = Basin.find(all, list.place());
        if (found.isEmpty()) {
            return sheet.say("card.waters_here");
        }
        Basin basin = found.get();
        String name = sheet.pick(basin.name(), basin.nameLocal());
        List<String> below = basin.listDownstream(all);
        if (below.isEmpty()) {
            return sheet.say("card.waters", name);
        }
        String named =
                sheet.list(
                        below.stream()
                                .limit(DOWNSTREAM)
                                .map(leap.region().places()::get)
                                .map(words::place)
                                .toList());
        int more = Math.max(0, below.size() - DOWNSTREAM);
        return sheet.say(
                "card.waters_below",
                name,
                more == 0 ? named : sheet.say("card.waters_more", named, more));
    }

    /// What it makes of land, at comparable projects, and of energy; with the floors that hold
    /// here.
    String scarce(Candidate each) {
        List<String> parts = new ArrayList<>(List.of(land(each.land())));
        floor(RuleIndicator.TAX_PER_LAND).ifPresent(parts::add);
        each.valueAddedPerEnergy()
                .ifPresent(
                        own ->
                                parts.add(
                                        sheet.say(
                                                "card.per_energy",
                                                sheet.roughMoney(own).text(),
                                                perEnergyHere())));
        return String.join(sheet.say("semicolon"), parts);
    }

    private String perEnergyHere() {
        List<NationalExtension> pressures = leap.pressures().pressures();
        return IntStream.range(0, pressures.size())
                .filter(p -> CountedIn.of(pressures.get(p)) == CountedIn.QUOTA)
                .mapToDouble(p -> list.means().intensities().get(p).orElse(0))
                .filter(mean -> mean > 0)
                .mapToObj(mean -> sheet.roughMoney(1 / mean).text())
                .findFirst()
                .orElse(sheet.say("not_known"));
    }

    private String land(LandYield land) {
        List<String> figures = new ArrayList<>();
        land.valueAdded()
                .ifPresent(
                        each -> figures.add(perLand("card.land_value", each, land.valueAddedOf())));
        land.tax().ifPresent(each -> figures.add(perLand("card.land_tax", each, land.taxOf())));
        boolean inMu = sheet.figures().countsInMu();
        land.jobs()
                .ifPresent(
                        each ->
                                figures.add(
                                        sheet.say(
                                                inMu ? "card.land_jobs_mu" : "card.land_jobs",
                                                Numbers.plain(inMu ? each / Zone.MU_PER_KM2 : each),
                                                land.jobsOf())));
        if (figures.isEmpty()) {
            return sheet.say("card.land_unknown");
        }
        String of =
                land.among()
                        .map(set -> sheet.pick(set.name(), set.nameLocal()))
                        .map(name -> sheet.say("card.land_among", name))
                        .orElse(sheet.say("card.land_same"));
        return sheet.say("card.land", of, sheet.list(figures));
    }

    private String perLand(String key, double money, Object... more) {
        String figure = sheet.figure(money, leap.region().currency() + "/km2").text();
        return sheet.say(key, Stream.concat(Stream.of(figure), Stream.of(more)).toArray());
    }

    /// The floor that the standard taken here sets for all industries.
    private Optional<String> floor(RuleIndicator indicator) {
        Optional<Ruleset> ruleset = leap.region().findDefaultRuleset(list.place());
        return ruleset.flatMap(
                rules ->
                        rules.rules().stream()
                                .filter(rule -> rule.kind() == Rule.Kind.FLOOR)
                                .filter(rule -> rule.indicator() == indicator)
                                .filter(rule -> rule.industry().isEmpty() && rule.role().isEmpty())
                                .filter(rule -> rule.floor().isPresent())
                                .findFirst()
                                .map(
                                        rule ->
                                                perLand(
                                                        "card.floor",
                                                        rule.floor().getAsDouble(),
                                                        sheet.pick(rules.name(), rules.nameLocal()),
                                                        sheet.basis(rule.basis()).text())));
    }

    String move(Card card) {
        String industry = words.name(card.candidate().industry());
        return switch (card.firstMove()) {
            case FirstMove.AskPartner ask ->
                    sheet.say(
                            "move.ask_partner",
                            words.place(ask.partner()),
                            industry,
                            Numbers.wholePercent(ask.evidence()));
            case FirstMove.VisitForerunner visit ->
                    sheet.say(
                            "move.visit_forerunner",
                            words.place(visit.forerunner().place()),
                            industry);
            case FirstMove.VisitCoast visit ->
                    sheet.say(
                            "move.visit_coast",
                            words.place(visit.place()),
                            industry,
                            Numbers.wholePercent(visit.evidence()));
            case FirstMove.AskProject ask ->
                    sheet.say(
                            "move.ask_project",
                            sheet.pick(ask.project().name(), ask.project().nameLocal()),
                            ask.project().key());
            case FirstMove.Collect collect ->
                    sheet.say(
                            "move.collect",
                            words.endowment(collect.endowment()),
                            words.place(list.place()));
            case FirstMove.Nothing nothing -> sheet.say("move.none");
        };
    }
}
