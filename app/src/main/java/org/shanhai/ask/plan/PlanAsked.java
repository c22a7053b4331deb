package org.shanhai.ask.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Named;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.WrongUse;
import org.shanhai.key.Keyed;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Tie;
import org.shanhai.plan.Where;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Pressure;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// Reads what a plan is asked for: aims (`2*jobs:mountain`, `-co2`), limits
/// (`land:longyou-zone<=1200mu`, `jobs:mountain>=3000`), pins and ties.
public record PlanAsked(Region region, Rates rates, Words words) {
    private static final Pattern AIM =
            Pattern.compile("\\s*(-?)\\s*(?:([0-9.]+)\\s*\\*)?\\s*([^:*]+?)(?:[:：](.+))?\\s*");
    private static final Pattern LIMIT =
            Pattern.compile(
                    "\\s*([^:：<>=≤≥@]+?)(?:[:：]([^<>=≤≥@]+?))?"
                            + "\\s*(?:@\\s*(\\d{4}))?\\s*(<=|>=|=|≤|≥)\\s*(.+)");

    /// Each zone, or each place with a zone, for itself.
    private static final String EVERY_ZONE = "zones";

    private static final String EVERY_PLACE = "places";

    private static final String CO2 = "co2";

    /// As asked; value added in the region, that of mountain places twice, where nobody says.
    public List<Aim> aims(List<String> texts) {
        if (texts.isEmpty()) {
            List<Aim> standard = new ArrayList<>();
            standard.add(new Aim(1, new Counted(Counted.VALUE_ADDED, Where.region())));
            if (!region.listInside(Role.MOUNTAIN).isEmpty()) {
                standard.add(
                        new Aim(
                                1,
                                new Counted(Counted.VALUE_ADDED, new Where.Group(Role.MOUNTAIN))));
            }
            return standard;
        }
        return texts.stream().map(this::aim).toList();
    }

    private Aim aim(String text) {
        Matcher parts = AIM.matcher(text);
        if (!parts.matches()) {
            throw wrong("plan.aim_wrong", text);
        }
        double weight = parts.group(2) == null ? 1 : OptionNumber.orNaN(parts.group(2));
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw wrong("plan.aim_wrong", text);
        }
        Counted counted = counted(text, parts.group(3), parts.group(4));
        boolean isLess = !parts.group(1).isEmpty();
        if (isUse(counted)) {
            // Nobody aims at much of what is used up, whichever sign stands before it.
            return new Aim(-weight, counted);
        }
        if (isLess) {
            throw wrong("plan.aim_backwards", text, counted.key());
        }
        return new Aim(weight, counted);
    }

    /// Two aims with a comma between.
    public List<Aim> pair(String text) {
        List<Aim> pair = Arrays.stream(text.split("[,，]", -1)).map(this::aim).toList();
        if (pair.size() != 2 || pair.get(0).counted().equals(pair.get(1).counted())) {
            throw wrong("plan.tradeoff_wrong", text);
        }
        return pair;
    }

    /// What most ask a curve of: work against carbon where the pack counts it, else mountain
    /// against coast; empty where the region has neither.
    public List<Aim> standardPair() {
        if (region.pressures().stream().anyMatch(one -> one.pressure().equals(CO2))) {
            return pair(Counted.JOBS + "," + CO2);
        }
        return region.listInside(Role.MOUNTAIN).isEmpty() || region.listInside(Role.COAST).isEmpty()
                ? List.of()
                : pair(
                        "%1$s:%2$s,%1$s:%3$s"
                                .formatted(
                                        Counted.VALUE_ADDED,
                                        Role.MOUNTAIN.key(),
                                        Role.COAST.key()));
    }

    private static boolean isUse(Counted counted) {
        return !counted.isGain() && !counted.key().equals(Counted.PROJECTS);
    }

    public List<Bound> bounds(List<String> texts) {
        return texts.stream().flatMap(text -> bounds(text).stream()).toList();
    }

    private List<Bound> bounds(String text) {
        Matcher parts = LIMIT.matcher(text);
        if (!parts.matches()) {
            throw wrong("plan.limit_wrong", text);
        }
        String where = parts.group(2) == null ? "" : parts.group(2).strip();
        List<String> each =
                switch (where) {
                    case EVERY_ZONE -> region.zones().stream().map(Zone::key).toList();
                    case EVERY_PLACE ->
                            region.zones().stream().map(Zone::place).distinct().sorted().toList();
                    default -> Collections.singletonList(parts.group(2));
                };
        return each.stream()
                .map(
                        one -> {
                            Counted counted = counted(text, parts.group(1), one);
                            return bound(
                                    text,
                                    parts.group(3) == null
                                            ? counted
                                            : counted.in(Integer.parseInt(parts.group(3))),
                                    parts.group(4),
                                    parts.group(5).strip());
                        })
                .toList();
    }

    private Bound bound(String text, Counted counted, String sign, String amount) {
        boolean isFloor = sign.equals(">=") || sign.equals("≥");
        if (amount.endsWith("%")) {
            double share = OptionNumber.orNaN(amount.substring(0, amount.length() - 1)) / 100;
            if (!(share >= 0) || share > 1 || counted.where().equals(Where.region())) {
                throw wrong("plan.share_wrong", text);
            }
            Counted whole = new Counted(counted.key(), Where.region(), counted.year(), List.of());
            Counted excess = counted.plus(-share, whole);
            return isFloor ? Bound.atLeast(excess, 0) : Bound.atMost(excess, 0);
        }
        double end = amount(text, counted.key(), amount);
        return isFloor ? Bound.atLeast(counted, end) : Bound.atMost(counted, end);
    }

    /// In the unit in which it is held.
    public double amount(String option, String of, String text) {
        if (of.equals(Counted.PROJECTS)) {
            double count = OptionNumber.orNaN(text);
            if (!(count >= 0)) {
                throw wrong("plan.limit_wrong", option);
            }
            return count;
        }
        String unit =
                switch (of) {
                    case Counted.VALUE_ADDED, Counted.TAX -> region.currency();
                    case Counted.JOBS -> Limited.Resource.LABOUR.unit();
                    default -> Limited.of(of).unit();
                };
        try {
            Figure figure = Figure.read(text);
            UnitText own = UnitText.read(unit);
            Conversion conversion = new Conversion(rates);
            boolean isCount = unit.equals(Limited.Resource.LABOUR.unit());
            if (conversion.needsUnit(figure, own)) {
                if (!isCount) {
                    throw wrong("plan.limit_unit", option);
                }
                // Nobody writes "people" behind a number of jobs.
                figure = Figure.read(text + unit);
            }
            double amount = conversion.quantity(figure, own, region.baseYear()).stated();
            if (!(amount >= 0)) {
                throw wrong("plan.limit_wrong", option);
            }
            return amount;
        } catch (BadFigure bad) {
            throw wrong("plan.limit_bad", option, words.whole(bad.reason()));
        }
    }

    public Counted counted(String text, String what, @Nullable String where) {
        Set<String> known =
                Stream.of(
                                Counted.GAINS.stream(),
                                Stream.of(Counted.PROJECTS),
                                Arrays.stream(Limited.Resource.values()).map(Limited::key),
                                region.pressures().stream().map(Pressure::pressure),
                                region.all(Limit.class).stream().map(limit -> limit.of().key()))
                        .flatMap(all -> all)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(what.strip())) {
            throw wrong("plan.what_unknown", text, what.strip(), String.join(", ", known));
        }
        return new Counted(what.strip(), where == null ? Where.region() : where(where.strip()));
    }

    private Where where(String name) {
        if (name.equals(Where.region().key())) {
            return Where.region();
        }
        Optional<Role> role = Keyed.find(Role.class, name);
        if (role.isPresent()) {
            return new Where.Group(role.get());
        }
        return region.zones().stream()
                .filter(
                        zone ->
                                zone.key().equals(name)
                                        || zone.name().equals(name)
                                        || zone.nameLocal().equals(name))
                .findFirst()
                .<Where>map(zone -> new Where.OfZone(zone.key()))
                .orElseGet(() -> new Where.OfPlace(new Named(region, words).unit(name).key()));
    }

    /// Key of a project → key of a zone.
    public Map<String, String> pins(List<String> texts) {
        Map<String, String> pins = new TreeMap<>();
        for (String text : texts) {
            int at = text.indexOf('=');
            if (at <= 0 || at == text.length() - 1) {
                throw wrong("plan.pin_wrong", text);
            }
            pins.put(text.substring(0, at).strip(), text.substring(at + 1).strip());
        }
        return pins;
    }

    public List<Tie> ties(List<String> together, List<String> apart) {
        List<Tie> ties = new ArrayList<>();
        together.forEach(text -> ties.add(tie(Tie.Kind.TOGETHER, text)));
        apart.forEach(text -> ties.add(tie(Tie.Kind.APART, text)));
        return ties;
    }

    private Tie tie(Tie.Kind kind, String text) {
        List<String> keys = Arrays.stream(text.split("[,，]", -1)).map(String::strip).toList();
        if (keys.stream().distinct().count() < 2) {
            throw wrong("plan.tie_wrong", text);
        }
        return new Tie(kind, keys);
    }

    public WrongUse wrong(String key, Object... arguments) {
        return new WrongUse(words.get(key, arguments));
    }
}
