package org.shanhai.app.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Region;
import org.shanhai.region.Theme;

/// Finds the set of industries a person names.
record Themes(Region region, Words words) {

    /// Empty where nothing is asked for.
    ///
    /// @throws WrongUse where nothing, or more than one thing, goes by the name: with the
    ///     nearest, and all themes there are
    Optional<Theme> find(@Nullable String asked) {
        if (asked == null) {
            return Optional.empty();
        }
        return switch (Theme.lookUp(region, asked)) {
            case NameIndex.Found<Theme> found -> Optional.of(found.value());
            case NameIndex.Ambiguous<Theme> several ->
                    throw wrong(asked, several.candidates().stream().map(this::name).toList());
            case NameIndex.Unknown<Theme> none -> throw wrong(asked, none.suggestions());
        };
    }

    private String name(Theme theme) {
        return words.pick(theme.name(), theme.nameLocal());
    }

    private WrongUse wrong(String asked, List<String> nearest) {
        List<String> all = Theme.listOf(region).stream().map(this::name).toList();
        Sheet sheet = new Sheet(region, words);
        return new WrongUse(words.get(
                        nearest.isEmpty() ? "leap.theme_wrong" : "leap.theme_near",
                        asked,
                        sheet.list(nearest),
                        sheet.list(all)));
    }
}
