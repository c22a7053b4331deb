package org.shanhai.ask.place;

import java.util.List;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Region;
import org.shanhai.region.Theme;

/// Finds the set of industries a person names.
public record Themes(Region region, Words words) {

    /// @throws WrongUse where nothing, or more than one thing, goes by the name: with the
    ///     nearest, and all themes there are
    Theme get(String asked) {
        return switch (Theme.lookUp(region, asked)) {
            case NameIndex.Found<Theme> found -> found.value();
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
        return new WrongUse(
                words.get(
                        nearest.isEmpty() ? "leap.theme_wrong" : "leap.theme_near",
                        asked,
                        sheet.list(nearest),
                        sheet.list(all)));
    }
}
