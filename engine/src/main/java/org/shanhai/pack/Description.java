package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.Rates;

/// What a pack says of itself.
///
/// @param file the file or sheet it stands in, for messages
/// @param area the key of the study area; empty where the pack does not say
/// @param units money unit of the tables `inputs` and `final_use`, by table
/// @param boundaries the GeoJSON text
/// @param tables the files of each table, in the order of the pack
record Description(
        String file,
        String name,
        String nameLocal,
        Optional<String> area,
        int baseYear,
        Rates rates,
        Map<String, String> units,
        Optional<String> boundaries,
        Map<String, List<TableFile>> tables) {

    List<TableFile> files(String table) {
        return tables.getOrDefault(table, List.of());
    }
}
