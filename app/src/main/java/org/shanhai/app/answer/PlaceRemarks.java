package org.shanhai.app.answer;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.shanhai.app.text.Language;
import org.shanhai.region.Alias;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What holds of places whatever is asked of them: whose list their roles follow, and in whose
/// borders they are meant. Only what a person could take otherwise is said in words.
public final class PlaceRemarks {
    private static final char FIRST_OF_CHINESE = '\u2E80';

    private PlaceRemarks() {}

    /// Of all mountain places together.
    public static void add(Sheet sheet) {
        int places = sheet.region().insideUnits(Role.MOUNTAIN).length;
        list(sheet, year -> sheet.words().get("answer.list", places, year));
    }

    /// Of one place: whether it is on a list that changed by it, and which areas of today it holds
    /// or is a part of.
    public static void add(Sheet sheet, Place place) {
        String name = sheet.place(place).text();
        boolean joined = place.leftList().isEmpty();
        OptionalInt changed = joined ? place.joinedList() : place.leftList();
        list(
                sheet,
                year ->
                        changed.isEmpty()
                                ? ""
                                : sheet.words()
                                        .get(
                                                "answer.list.of",
                                                name,
                                                place.hasRole(Role.MOUNTAIN) ? 1 : 0,
                                                year,
                                                joined ? 1 : 0,
                                                Integer.toString(changed.getAsInt())));
        List.of(Alias.Rule.values()).forEach(rule -> borders(sheet, place, rule));
    }

    private static void list(Sheet sheet, Function<String, String> text) {
        sheet.region()
                .list()
                .ifPresent(
                        year ->
                                sheet.add(
                                        new Answer.Statement(
                                                "list", text.apply(Integer.toString(year)), year)));
    }

    /// What has borders of its own by now, that are not those of any place here; codes are no
    /// names.
    private static List<Alias> later(Region region) {
        return region.places().aliases().stream()
                .filter(each -> each.rule() != Alias.Rule.SAME && !each.isCode())
                .filter(each -> each.since().isPresent())
                .toList();
    }

    /// Their names, which no map of the region has.
    public static List<String> listLater(Region region, Language language) {
        return readable(later(region).stream().map(Alias::alias).toList(), language);
    }

    private static void borders(Sheet sheet, Place place, Alias.Rule rule) {
        List<Alias> later =
                later(sheet.region()).stream()
                        .filter(each -> each.place().equals(place.key()) && each.rule() == rule)
                        .toList();
        if (!later.isEmpty()) {
            List<String> names = later.stream().map(Alias::alias).toList();
            String name = sheet.place(place).text();
            List<String> told = readable(names, sheet.words().language());
            List<String> others = told.stream().filter(one -> !one.startsWith(name)).toList();
            String key = "borders_" + rule.key();
            sheet.add(
                    new Answer.Statement(
                            key,
                            sheet.words()
                                    .get(
                                            "answer." + key,
                                            name,
                                            Integer.toString(later.getFirst().since().getAsInt()),
                                            sheet.list(others.isEmpty() ? told : others)),
                            names));
        }
    }

    /// Those in the script of the language; of `Linping` and `Linping District` the shorter.
    private static List<String> readable(List<String> names, Language language) {
        boolean latin = language.equals(Language.EN);
        return names.stream()
                .filter(name -> name.charAt(0) < FIRST_OF_CHINESE == latin)
                .filter(name -> names.stream().noneMatch(one -> isShorter(one, name)))
                .toList();
    }

    private static boolean isShorter(String one, String name) {
        return !one.equals(name) && name.startsWith(one);
    }
}
