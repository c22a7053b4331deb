package org.shanhai.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.message.Message;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.FiscalAssumptions;
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
                    ("construction ramp_up years discount local_share kept_share"
                                    + " moved_from moved_share")
                            .split(" "));

    private AssumptionsText() {}

    /// Reads all settings, and names every one that is wrong.
    ///
    /// @param region whose places can be named
    public static FileReading<FiscalAssumptions> read(List<String> settings, Region region) {
        return new Pass(region, new Problems(), new LinkedHashMap<>()).read(settings);
    }

    private record Pass(Region region, Problems problems, Map<String, String> settings) {
        private FileReading<FiscalAssumptions> read(List<String> all) {
            for (String one : all) {
                Setting set = Setting.of(one);
                String key = set.key();
                if (!set.isOne() || !KEYS.contains(key)) {
                    fault(key, one, Suggestions.among(PackMessage.NOT_KNOWN, KEYS, key));
                } else if (settings.putIfAbsent(key, set.value()) != null) {
                    fault(key, one, PackMessage.ALREADY.of(key).so(PackMessage.KEEP_ONE.of()));
                }
            }
            FiscalAssumptions standard = FiscalAssumptions.STANDARD;
            int construction = whole("construction", 0, MOST_CONSTRUCTION, standard.construction());
            int years = whole("years", 1, MOST_YEARS, standard.years());
            if (years <= construction) {
                Message more = UnitMessage.WRITE_LIKE.of("years=" + (construction + 8));
                String written = settings.getOrDefault("years", "" + years);
                fault("years", written, IncentiveMessage.YEARS_NOT_MORE.of(construction).so(more));
            }
            Message remedy = UnitMessage.WRITE_LIKE.of("30%;60%;100%");
            List<Double> rampUp =
                    find("ramp_up", Pass::parts, IncentiveMessage.NOT_A_RAMP_UP.so(remedy))
                            .orElse(standard.rampUp());
            OptionalDouble discount = share("discount", MOST_DISCOUNT);
            OptionalDouble local = share("local_share", 1);
            if (local.orElse(1) == 0) {
                Message some = PackMessage.NOT_A_SHARE.so(UnitMessage.WRITE_LIKE.of("50%"));
                fault("local_share", settings.getOrDefault("local_share", ""), some);
            }
            OptionalDouble kept = share("kept_share", 1);
            Optional<String> from =
                    find(
                            "moved_from",
                            text -> region.places().lookUp(text).find().map(Place::key),
                            PackMessage.NOT_KNOWN.so(UnitMessage.WRITE_LIKE.of("moved_from=wuyi")));
            double moved = share("moved_share", 1).orElse(standard.movedShare());
            if (problems.hasErrors()) {
                return new FileReading.Broken<>(problems.list());
            }
            return FileReading.of(
                    new FiscalAssumptions(
                            construction, rampUp, years, discount, local, kept, from, moved),
                    problems);
        }

        private <T> Optional<T> find(
                String key, Function<String, Optional<T>> reading, Message wrong) {
            Optional<String> text = Optional.ofNullable(settings.get(key));
            Optional<T> read = text.flatMap(reading);
            if (text.isPresent() && read.isEmpty()) {
                fault(key, text.get(), wrong);
            }
            return read;
        }

        private int whole(String key, int least, int most, int standard) {
            Message remedy = UnitMessage.WRITE_LIKE.of(key + "=" + standard);
            Message wrong = PackMessage.MUST_LIE_BETWEEN.of(least, most).so(remedy);
            return find(
                            key,
                            text ->
                                    Optional.of(text.replaceFirst("年$", ""))
                                            .filter(digits -> digits.matches("[0-9]{1,3}"))
                                            .map(Integer::valueOf)
                                            .filter(value -> value >= least && value <= most),
                            wrong)
                    .orElse(standard);
        }

        private static Optional<List<Double>> parts(String text) {
            List<Double> parts =
                    Arrays.stream(text.split("[;；]", -1))
                            .map(part -> part(part.strip()).orElse(Double.NaN))
                            .toList();
            return Optional.of(parts).filter(FiscalAssumptions::isRampUp);
        }

        private static Optional<Double> part(String text) {
            boolean percent = text.endsWith("%") || text.endsWith("％");
            String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
            return digits.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")
                    ? Optional.of(Double.parseDouble(digits) / (percent ? 100 : 1))
                    : Optional.empty();
        }

        private OptionalDouble share(String key, double most) {
            Message range = PackMessage.MUST_LIE_BETWEEN.of("0 %", Math.round(most * 100) + " %");
            return find(
                            key,
                            text -> part(text).filter(value -> value <= most),
                            PackMessage.NOT_A_SHARE.so(range))
                    .stream()
                    .mapToDouble(share -> share)
                    .findFirst();
        }

        private void fault(String key, String value, Message message) {
            problems.property(OPTION, key, value, message);
        }
    }
}
