package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitText;

/// What a pack says of itself. What it does not say and its base does stands here as if it had.
///
/// @param home what the pack is called in messages; empty for the pack asked for
/// @param file the file or sheet it stands in, for messages
/// @param given names of the properties that stand in that file itself
/// @param area the key of the study area; empty where the pack does not say
/// @param units money unit of the pack's own tables `inputs`, `final_use` and `flows`, by table
/// @param boundaries the GeoJSON text
/// @param tables the pack's own files of each table, in the order of the pack
record Description(
        String home,
        String file,
        Set<String> given,
        String name,
        String nameLocal,
        Optional<String> area,
        int baseYear,
        Rates rates,
        Map<String, String> units,
        Optional<String> boundaries,
        Map<String, List<TableFile>> tables,
        Optional<Description> base) {

    /// The packs of the chain, the lowest first and this one last.
    List<Description> packs() {
        List<Description> packs = new ArrayList<>();
        base.ifPresent(below -> packs.addAll(below.packs()));
        packs.add(this);
        return packs;
    }

    /// The files of a table by pack, the lowest first.
    List<List<TableFile>> files(String table) {
        return packs().stream().map(pack -> pack.tables.getOrDefault(table, List.of())).toList();
    }

    /// Whether there is a file of a table that can be read.
    boolean hasFiles(String table) {
        return files(table).stream().anyMatch(files -> !files.isEmpty());
    }

    /// Whether a table is named at all.
    boolean names(String table) {
        return packs().stream().anyMatch(pack -> pack.tables.containsKey(table));
    }

    /// Whether messages call a file of the chain so.
    boolean hasFile(String name) {
        return packs().stream()
                .flatMap(pack -> pack.tables.values().stream())
                .flatMap(List::stream)
                .anyMatch(file -> file.name().equals(name));
    }

    /// The description that gives a property; this one where none does.
    String fileOf(String property) {
        return packs().reversed().stream()
                .filter(pack -> pack.given.contains(property))
                .findFirst()
                .orElse(this)
                .file;
    }

    /// By which amounts of a table become the currency of the region, by its file: packs that stand
    /// on one another may each write it in another unit, and the region's own is meant where one
    /// says nothing; 1, with a problem, where the unit is none of money.
    Map<String, Double> money(String table, Conversion conversion, Problems problems) {
        String currency = conversion.rates().currency();
        Map<String, Double> factors = new HashMap<>();
        for (Description pack : packs()) {
            String unit = pack.units.getOrDefault(table, currency);
            String spot = "unit." + table;
            List<TableFile> files = pack.tables.getOrDefault(table, List.of());
            if (!files.isEmpty()) {
                BadFigure.Attempt<Double> attempt =
                        () -> conversion.factor(UnitText.read(unit), currency, baseYear);
                Consumer<Message> bad = what -> problems.property(pack.file, spot, unit, what);
                double factor = BadFigure.orTell(attempt, bad).orElse(1.0);
                files.forEach(file -> factors.put(file.name(), factor));
            }
        }
        return factors;
    }
}
