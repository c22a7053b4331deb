package org.shanhai.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Reads what a balance supposes from settings: `construction=1`, `ramp_up=30%;60%;100%`,
/// `years=15`, `discount=4%`, `local_share=59%`, `kept_share=80%`, `moved_from=wuyi`,
/// `moved_share=50%`. What is not set is as [FiscalAssumptions#STANDARD] has it.
public final class AssumptionsText {
    private static final String OPTION = "--assume";
    private static final int MOST_CONSTRUCTION = 10;
    private static final int MOST_YEARS = 50;
    private static final double MOST_DISCOUNT = 0.3;

    /// Its settings, in the order in which they are told.
    public static final List<String> KEYS =
            List.of(
                    "construction",
                    "ramp_up",
                    "years",
                    "discount",
                    "local_share",
                    "kept_share",
                    "moved_from",
                    "moved_share");

    private final Region region;
    private final Problems problems = new Problems();
    private final Map<String, String> settings = new LinkedHashMap<>();

    private AssumptionsText(Region region) {
        this.region = region;
    }

    /// @param problems what is wrong; empty where nothing is
    public record Read(FiscalAssumptions assumptions, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /// Reads all settings, and names every one that is wrong.
    ///
    /// @param region whose places can be named
    public static Read read(List<String> settings, Region region) {
        return new AssumptionsText(region).read(settings);
    }

    private Read read(List<String> written) {
        for (String one : written) {
            int at = one.indexOf('=');
            String key = at < 0 ? one.strip() : one.substring(0, at).strip();
            if (at <= 0 || !KEYS.contains(key)) {
                fault(
                        key,
                        one,
                        IncentiveMessage.NO_SUCH_ASSUMPTION.of(),
                        Suggestions.among(KEYS, key).then(IncentiveMessage.WRITE_ONE.of(KEYS)));
            } else if (settings.putIfAbsent(key, one.substring(at + 1).strip()) != null) {
                fault(
                        key,
                        one,
                        IncentiveMessage.SETTING_TWICE.of(),
                        IncentiveMessage.WRITE_ASSUMPTION.of());
            }
        }
        FiscalAssumptions standard = FiscalAssumptions.STANDARD;
        int construction = whole("construction", 0, MOST_CONSTRUCTION, standard.construction());
        int years = whole("years", 1, MOST_YEARS, standard.years());
        if (years <= construction) {
            fault(
                    "years",
                    settings.getOrDefault("years", "" + years),
                    IncentiveMessage.YEARS_NOT_MORE.of(construction),
                    IncentiveMessage.WRITE_ASSUMPTION.of());
        }
        List<Double> rampUp = rampUp(standard.rampUp());
        OptionalDouble discount = share("discount", MOST_DISCOUNT);
        OptionalDouble local = share("local_share", 1);
        if (local.isPresent() && local.getAsDouble() == 0) {
            fault(
                    "local_share",
                    settings.getOrDefault("local_share", ""),
                    IncentiveMessage.NOT_A_SHARE.of(),
                    IncentiveMessage.WRITE_SHARE.of());
        }
        OptionalDouble kept = share("kept_share", 1);
        Optional<String> from = place();
        double moved = share("moved_share", 1).orElse(standard.movedShare());
        return new Read(
                problems.hasErrors()
                        ? standard
                        : new FiscalAssumptions(
                                construction, rampUp, years, discount, local, kept, from, moved),
                problems.list());
    }

    private int whole(String key, int least, int most, int standard) {
        String text = settings.get(key);
        if (text == null) {
            return standard;
        }
        String digits = text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
        if (digits.matches("[0-9]{1,3}")) {
            int value = Integer.parseInt(digits);
            if (value >= least && value <= most) {
                return value;
            }
        }
        fault(
                key,
                text,
                IncentiveMessage.NOT_WITHIN.of(least, most),
                IncentiveMessage.WRITE_ASSUMPTION.of());
        return standard;
    }

    private List<Double> rampUp(List<Double> standard) {
        String text = settings.get("ramp_up");
        if (text == null) {
            return standard;
        }
        List<Double> parts = new ArrayList<>();
        for (String part : text.split("[;；]", -1)) {
            parts.add(part(part.strip()).orElse(Double.NaN));
        }
        if (FiscalAssumptions.isRampUp(parts)) {
            return parts;
        }
        fault(
                "ramp_up",
                text,
                IncentiveMessage.NOT_A_RAMP_UP.of(),
                IncentiveMessage.WRITE_RAMP_UP.of());
        return standard;
    }

    /// A part of one: `30%` or `0.3`.
    private static OptionalDouble part(String text) {
        boolean percent = text.endsWith("%") || text.endsWith("％");
        String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
        return digits.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")
                ? OptionalDouble.of(Double.parseDouble(digits) / (percent ? 100 : 1))
                : OptionalDouble.empty();
    }

    private OptionalDouble share(String key, double most) {
        String text = settings.get(key);
        if (text == null) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = part(text);
        if (value.isPresent() && value.getAsDouble() <= most) {
            return value;
        }
        fault(
                key,
                text,
                IncentiveMessage.NOT_A_SHARE.of(),
                IncentiveMessage.NOT_WITHIN.of("0 %", Math.round(most * 100) + " %"));
        return OptionalDouble.empty();
    }

    private Optional<String> place() {
        String text = settings.get("moved_from");
        if (text == null) {
            return Optional.empty();
        }
        if (region.places().lookUp(text) instanceof NameIndex.Found<Place> found) {
            return Optional.of(found.value().key());
        }
        fault(
                "moved_from",
                text,
                IncentiveMessage.NO_PLACE.of(),
                IncentiveMessage.WRITE_ASSUMPTION.of());
        return Optional.empty();
    }

    private void fault(String key, String value, Message message, Message remedy) {
        problems.error("", OPTION, new Fault(FaultKind.SETTING, 0, key, value, message, remedy));
    }
}
