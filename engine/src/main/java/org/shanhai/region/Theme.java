package org.shanhai.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A set of industries that goes by a name: a theme of plans, a group of the pack, or one industry.
///
/// @param industries in the order of the pack, at least one
/// @param basis of that they are those that are meant
public record Theme(
        String key, String name, String nameLocal, List<Industry> industries, Basis basis) {
    public Theme {
        industries = List.copyOf(industries);
    }

    /// The themes of a region, in the order of its table.
    public static List<Theme> listOf(Region region) {
        Map<String, List<ThemeMember>> byTheme = new LinkedHashMap<>();
        for (ThemeMember member : region.all(ThemeMember.class)) {
            byTheme.computeIfAbsent(member.theme(), key -> new ArrayList<>()).add(member);
        }
        return byTheme.values().stream().map(members -> of(region, members)).toList();
    }

    private static Theme of(Region region, List<ThemeMember> members) {
        ThemeMember first = members.getFirst();
        List<Industry> industries =
                members.stream()
                        .map(member -> region.industries().number(member.industry()))
                        .sorted()
                        .map(region.industries()::get)
                        .toList();
        Basis basis = members.stream().map(ThemeMember::basis).reduce(first.basis(), Basis::and);
        return new Theme(first.theme(), first.name(), first.nameLocal(), industries, basis);
    }

    /// A set the pack has anyway.
    public static Theme of(Region region, IndustrySet set) {
        return new Theme(
                set.key(),
                set.name(),
                set.nameLocal(),
                Arrays.stream(set.members()).mapToObj(region.industries()::get).toList(),
                Basis.REPORTED);
    }

    /// What goes by a name: a theme, else a group of the pack or an industry.
    public static NameIndex.Match<Theme> lookUp(Region region, String name) {
        NameIndex<Theme> themes = new NameIndex<>();
        Map<String, Theme> byKey = new LinkedHashMap<>();
        listOf(region).forEach(theme -> byKey.put(theme.key(), theme));
        for (Theme theme : byKey.values()) {
            themes.add(theme, theme.key(), theme.name(), theme.nameLocal());
        }
        for (ThemeMember member : region.all(ThemeMember.class)) {
            Theme theme = byKey.get(member.theme());
            if (theme != null) {
                member.also().forEach(also -> themes.addAlias(theme, also));
            }
        }
        NameIndex.Match<Theme> match = themes.lookUp(name);
        return match instanceof NameIndex.Unknown<Theme> none
                ? ofIndustries(region, name, none)
                : match;
    }

    private static NameIndex.Match<Theme> ofIndustries(
            Region region, String name, NameIndex.Unknown<Theme> none) {
        return switch (region.industries().lookUp(name)) {
            case NameIndex.Found<IndustrySet> found ->
                    new NameIndex.Found<>(of(region, found.value()));
            case NameIndex.Ambiguous<IndustrySet> several ->
                    new NameIndex.Ambiguous<>(
                            several.candidates().stream().map(set -> of(region, set)).toList());
            case NameIndex.Unknown<IndustrySet> others -> {
                List<String> nearest = new ArrayList<>(none.suggestions());
                nearest.addAll(others.suggestions());
                yield new NameIndex.Unknown<>(nearest.stream().distinct().toList());
            }
        };
    }
}
