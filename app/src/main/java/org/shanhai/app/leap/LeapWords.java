package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EndowmentFit;
import org.shanhai.leap.EntrySign;
import org.shanhai.leap.Feasibility;
import org.shanhai.leap.Forerunner;
import org.shanhai.leap.Headroom;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.PlaceMeans;
import org.shanhai.leap.Ruling;
import org.shanhai.leap.TestOutcome;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.profile.Related;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Theme;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.PressureComparison;

/// How classes and their reasons are told in words, each with its numbers.
public final class LeapWords {
    /// Of money of value added, for intensities.
    private static final double PER = 1e8;

    /// A sign that adds less to ln(p / (1 − p)) is not named.
    private static final double LEAST_DRIVE = 0.3;

    private final Region region;
    private final Words words;
    private final Sheet sheet;

    public LeapWords(Leap leap, Words words) {
        this.words = words;
        region = leap.region();
        sheet = new Sheet(region, words, "leap.");
    }

    public String name(Industry industry) {
        return words.pick(industry.name(), industry.nameLocal());
    }

    /// What is put forward, and that it is dirtier in some where its card says so.
    public String proposed(Candidate candidate) {
        String name = name(candidate.industry());
        return candidate.ruling().why() == Ruling.Why.DIRTIER_IN_SOME
                ? sheet.say("dirtier", name)
                : name;
    }

    public String place(Place place) {
        return words.pick(place.name(), place.nameLocal());
    }

    public String name(LeapClass kind) {
        return sheet.say("class." + kind.key());
    }

    /// The class; of one that is not rankable, with the class it would have if it were in reach.
    public String classOf(Candidate candidate) {
        return candidate.ruling().kind() == LeapClass.NOT_RANKABLE
                        && candidate.ifInReach().kind() != LeapClass.NOT_RANKABLE
                ? sheet.say("class.if", name(candidate.ifInReach().kind()))
                : name(candidate.ruling().kind());
    }

    public String theme(Theme theme) {
        return words.pick(theme.name(), theme.nameLocal());
    }

    public String pressure(NationalExtension pressure) {
        return measured(pressure).name();
    }

    public Measured measured(NationalExtension pressure) {
        return new Measured(words, region, pressure);
    }

    /// The unit intensities are written in: a hundred million of money, so that tonnes of what is
    /// little can be read.
    public String perValueAdded(NationalExtension pressure) {
        return sheet.say(
                "per_value_added", measured(pressure).unit(), Measured.currencyWord(words, region));
    }

    public static String intensity(double perMoney) {
        return Numbers.rough(perMoney * PER);
    }

    /// `0.42 ×`, or the word for unknown.
    String times(double ratio) {
        return times(OptionalDouble.of(ratio));
    }

    public String times(OptionalDouble ratio) {
        return ratio.isPresent()
                ? sheet.say("times", Numbers.rough(ratio.getAsDouble()))
                : sheet.say("not_known");
    }

    /// Why an industry is of its class, in one sentence.
    public String reason(Candidate candidate, PlaceMeans means) {
        String first = because(candidate, candidate.ruling(), means);
        return candidate.ruling().why() == Ruling.Why.REACH_UNKNOWN
                ? sheet.say(
                        "why.reach_unknown",
                        evidence(candidate),
                        name(candidate.ifInReach().kind()),
                        because(candidate, candidate.ifInReach(), means))
                : sheet.say("why.sentence", first);
    }

    private String because(Candidate candidate, Ruling ruling, PlaceMeans means) {
        return switch (ruling.why()) {
            case HELD -> sheet.say("why.held");
            case OUT_OF_REACH -> sheet.say("why.out_of_reach", reach(candidate));
            case DIRTIER_THAN_PLACE -> dirtier(candidate);
            case BETTER_AND_CLEANER ->
                    join(
                            candidate.feasibility() instanceof Feasibility.Evidence
                                    ? List.of(brings(candidate, means), cleaner(candidate))
                                    : List.of(
                                            reach(candidate),
                                            brings(candidate, means),
                                            cleaner(candidate)));
            case ENDOWMENT_LACKING ->
                    sheet.say(
                            "why.endowment_lacking",
                            sheet.list(
                                    candidate.endowments().parts().stream()
                                            .filter(LeapWords::isLacking)
                                            .map(this::need)
                                            .toList()));
            case LIMIT_EXCEEDED -> sheet.say("why.limit_exceeded", tightest(candidate.headroom()));
            case DIRTIER_IN_SOME -> sheet.say("why.dirtier_in_some", worse(candidate));
            case DIRTIER_THAN_PATH ->
                    sheet.say(
                            "why.dirtier_than_path",
                            sheet.list(
                                    candidate.besidePath().listDirtier().stream()
                                            .map(this::ratio)
                                            .toList()),
                            forerunners(candidate));
            case NOT_BETTER -> brings(candidate, means);
            case REACH_UNKNOWN -> evidence(candidate);
            case PRESSURE_UNKNOWN -> sheet.say("why.pressure_unknown");
            case GAIN_UNKNOWN -> sheet.say("why.gain_unknown");
            case INPUTS_UNPRICED -> sheet.say("why.inputs_unpriced");
        };
    }

    /// The head of a card: its class, how many alike came and what a job brings.
    String head(Candidate candidate, PlaceMeans means) {
        String named =
                candidate.ruling().kind() == LeapClass.NEITHER
                        ? proposed(candidate)
                        : sheet.say("head.class", name(candidate.industry()), classOf(candidate));
        String brings = brings(candidate, means);
        return sheet.say(
                "head",
                named,
                candidate.feasibility() instanceof Feasibility.Told told
                        ? join(List.of(came(told), brings))
                        : brings);
    }

    /// What decided, where neither the head of a card nor what it says of nature tells it.
    Optional<String> gist(Candidate candidate, PlaceMeans means) {
        Ruling ruling =
                candidate.ruling().why() == Ruling.Why.REACH_UNKNOWN
                        ? candidate.ifInReach()
                        : candidate.ruling();
        return switch (ruling.why()) {
            case BETTER_AND_CLEANER, NOT_BETTER, DIRTIER_IN_SOME -> Optional.empty();
            default -> Optional.of(because(candidate, ruling, means));
        };
    }

    private String join(List<String> clauses) {
        return String.join(sheet.say("semicolon"), clauses);
    }

    private static boolean isLacking(EndowmentFit.Part part) {
        return new EndowmentFit(List.of(part)).holds() == TestOutcome.FAILS;
    }

    private String need(EndowmentFit.Part part) {
        return sheet.say(
                "need",
                endowment(part.need().endowment()),
                Numbers.plain(part.need().need()),
                Numbers.percent(part.standing().orElse(0)));
    }

    String endowment(EndowmentFit.Part part) {
        return endowment(part.need().endowment());
    }

    public String endowment(String key) {
        String word = "show.endowment." + key;
        return words.has(word) ? words.get(word) : key.replace('_', ' ');
    }

    /// What a job of it brings beside one of what the place has.
    private String brings(Candidate candidate, PlaceMeans means) {
        if (candidate.worth().isEmpty()) {
            return sheet.say("why.gain_unknown");
        }
        JobWorth job = candidate.job().orElseThrow();
        return sheet.say(
                candidate.worth().getAsDouble() > 1 ? "why.richer" : "why.no_richer",
                sheet.roughMoney(job.low()).text(),
                sheet.roughMoney(job.high()).text(),
                sheet.roughMoney(means.worthPerJob().orElseThrow()).text());
    }

    private String cleaner(Candidate candidate) {
        String place = times(candidate.besidePlace().overall());
        return candidate.besidePath().overall().isPresent()
                ? sheet.say(
                        "why.cleaner_than_both",
                        place,
                        times(candidate.besidePath().overall()),
                        forerunners(candidate))
                : sheet.say("why.cleaner", place);
    }

    private String ratio(PressureComparison.Ratio ratio) {
        return sheet.say("ratio", pressure(ratio.pressure()), Numbers.rough(ratio.times()));
    }

    /// Names what is worse and says no number for all together: a mean below one beside "worse"
    /// would only confuse.
    private String dirtier(Candidate candidate) {
        return sheet.say("why.dirtier", worse(candidate));
    }

    /// The pressures in which it is worse than the place.
    public String worse(Candidate candidate) {
        return sheet.list(candidate.besidePlace().listDirtier().stream().map(this::ratio).toList());
    }

    /// The first forerunners by name.
    private String forerunners(Candidate candidate) {
        List<String> names =
                candidate.forerunners().stream()
                        .limit(3)
                        .map(Forerunner::place)
                        .map(this::place)
                        .toList();
        int others = candidate.forerunners().size() - names.size();
        return others > 0 ? sheet.say("and_others", sheet.list(names), others) : sheet.list(names);
    }

    /// Of a hundred alike, how many came.
    public String came(Feasibility.Told told) {
        return sheet.say(
                "came",
                Math.round(100 * told.alike().low()),
                Math.round(100 * told.alike().high()));
    }

    /// How near it is, in words: what became of those alike, else density.
    private String reach(Candidate candidate) {
        return switch (candidate.feasibility()) {
            case Feasibility.Told told -> came(told);
            case Feasibility.Measured measured ->
                    sheet.say(
                            "why.density",
                            Numbers.plain(measured.density()),
                            Numbers.plain(measured.threshold()));
            // Without density only facts put an industry out of reach.
            case Feasibility.Evidence evidence -> sheet.say("why.absent_everywhere");
        };
    }

    /// What the place has that is nearest.
    public String evidence(Candidate candidate) {
        List<Related> nearest = candidate.feasibility().nearest();
        return nearest.isEmpty()
                ? sheet.say("why.nothing_near")
                : sheet.say(
                        "why.near",
                        sheet.list(nearest.stream().limit(2).map(this::related).toList()));
    }

    public String related(Related related) {
        return sheet.say("related", name(related.industry()), Numbers.rough(related.relatedness()));
    }

    /// What raises its chance most above the mean; empty where nothing does.
    Optional<String> drives(Candidate candidate) {
        if (!(candidate.feasibility() instanceof Feasibility.Told told)) {
            return Optional.empty();
        }
        List<String> most =
                told.drives().entrySet().stream()
                        .filter(drive -> drive.getValue() > LEAST_DRIVE)
                        .sorted(
                                Comparator.comparingDouble(
                                                (Map.Entry<EntrySign, Double> drive) ->
                                                        -drive.getValue())
                                        .thenComparing(Map.Entry::getKey))
                        .limit(2)
                        .map(drive -> sheet.say("sign." + drive.getKey().key()))
                        .toList();
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of(sheet.say("drives", sheet.list(most)));
    }

    /// The limit that binds first.
    public String tightest(Headroom headroom) {
        return headroom.tightest()
                .map(
                        room -> {
                            String of = room.limit().of().key();
                            String key = "show.pressure." + of;
                            String name = words.has(key) ? words.get(key) : of.replace('_', ' ');
                            return sheet.say(
                                    room.limit().scenario().isEmpty() ? "room" : "room_trial",
                                    name,
                                    Double.isInfinite(room.allows().getAsDouble())
                                            ? sheet.say("any_amount")
                                            : sheet.roughMoney(room.allows().getAsDouble()).text());
                        })
                .orElse(sheet.say("not_known"));
    }

    /// How endowments fit: what each need finds.
    public String endowments(Candidate candidate) {
        List<String> parts = new ArrayList<>();
        for (EndowmentFit.Part part : candidate.endowments().parts()) {
            parts.add(
                    part.standing().isPresent()
                            ? need(part)
                            : sheet.say(
                                    "need_unknown",
                                    endowment(part.need().endowment()),
                                    Numbers.plain(part.need().need())));
        }
        return parts.isEmpty() ? sheet.say("no_needs") : sheet.list(parts);
    }

    ForerunnerWords forerunners() {
        return new ForerunnerWords(this, sheet, words);
    }
}
