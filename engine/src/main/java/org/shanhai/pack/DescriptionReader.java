package org.shanhai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.CheckedText;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Encoding;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.JsonFault;
import org.shanhai.pack.table.JsonFile;
import org.shanhai.pack.table.JsonTree;
import org.shanhai.pack.table.ParquetFile;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.table.ZipSafety;
import org.shanhai.pack.unit.UnitMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads `datapackage.json`, a Frictionless Data Package with the object `shanhai` beside the
/// standard properties.
record DescriptionReader(
        PackFiles files,
        PackHome home,
        Packs packs,
        Problems problems,
        String file,
        Map<String, List<TableFile>> tables,
        Map<String, String> properties,
        List<Bytes> opened)
        implements Pack {
    static final String FILE = "datapackage.json";

    /// The property that names the pack a pack stands on.
    static final String BASE = "base";

    static DescriptionReader of(PackFiles files, PackHome home, Packs packs, Problems problems) {
        return new DescriptionReader(
                files,
                home,
                packs,
                problems,
                home.file(FILE),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>());
    }

    /// Empty where it is so broken that nothing can be read; that is then a problem.
    @Override
    public Optional<Description> describe() {
        Optional<PackFiles.Link> link = files.findLinkOut(FILE);
        Optional<Bytes> bytes = files.find(FILE);
        if (link.isEmpty() && bytes.isEmpty()) {
            String name = home.name().isEmpty() ? files.title() : home.name();
            problems.error(name, "", PackMessage.NO_DESCRIPTION.of(FILE));
        }
        return link.isPresent()
                ? linkFault(FILE, FILE, link.get())
                : bytes.flatMap(this::parse).flatMap(this::describe);
    }

    private Optional<JsonNode> parse(Bytes bytes) {
        Optional<JsonNode> root = json(file, bytes, TableMessage.MEND_JSON.of(), JsonTree::read);
        if (root.isPresent() && !root.get().isObject()) {
            problems.error(file, "", PackMessage.NOT_ONE_OBJECT.of());
        }
        return root.filter(JsonNode::isObject);
    }

    private <T> Optional<T> json(
            String name, Bytes bytes, Message remedy, Function<String, T> reading) {
        opened.add(bytes);
        Fault wrong;
        try (CheckedText text = new CheckedText(bytes)) {
            return Optional.of(reading.apply(text.readAllAsString()));
        } catch (JacksonException broken) {
            wrong = JsonFault.of(broken, remedy);
        } catch (IOException unreadable) {
            wrong = Encoding.findFault(bytes).orElseGet(() -> Faults.unreadable(unreadable));
        }
        problems.error("", name, wrong);
        return Optional.empty();
    }

    private Optional<Description> describe(JsonNode root) {
        JsonNode own = root.path("shanhai");
        if (!own.isObject()) {
            missing("shanhai", PackMessage.ADD_SHANHAI.of());
        }
        for (Map.Entry<String, JsonNode> entry : own.properties()) {
            collect(entry.getKey(), entry.getValue());
        }
        Optional<String> named = Optional.ofNullable(properties.get(BASE));
        if (named.isEmpty()) {
            properties.putIfAbsent(
                    "name", root.path("title").asString(root.path("name").asString("")));
        }
        return packs.over(
                home,
                file,
                named,
                base -> {
                    readResources(root.path("resources"), base);
                    return new DescriptionProperties(home.name(), file, properties, base, problems)
                            .describe(tables, this::readBoundaries);
                });
    }

    private void collect(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(e -> collect(name + "." + e.getKey(), e.getValue()));
        } else {
            properties.put(name, value.asString(""));
        }
    }

    private <T> Optional<T> missing(String property, Message remedy) {
        return fault(property, "", PackMessage.PROPERTY_MISSING.so(remedy));
    }

    private void readResources(JsonNode resources, Optional<Description> base) {
        if (resources.isMissingNode() && base.isPresent()) {
            return;
        }
        if (!resources.isArray()) {
            missing("resources", PackMessage.LIST_TABLES.of());
            return;
        }
        for (JsonNode resource : resources) {
            String name = resource.path("name").asString("");
            String spot = "resources." + name;
            if (name.isEmpty()) {
                missing("resources.name", UnitMessage.WRITE_LIKE.of("\"name\": \"places\""));
            } else if (tables.containsKey(name)) {
                fault(spot, name, PackMessage.RESOURCE_TWICE.of());
            } else if (Schemas.find(name).isEmpty()) {
                Message allowed = PackMessage.ALLOWED.of(Schemas.names());
                Message what = PackMessage.NOT_READ.so(allowed);
                problems.warning("", file, new Fault(0, spot, name, what));
            } else {
                JsonNode path = resource.path("path");
                tables.put(
                        name,
                        (path.isArray() ? path.valueStream() : Stream.of(path))
                                .flatMap(
                                        one ->
                                                findTable(name, spot, one.asString(""), base)
                                                        .stream())
                                .toList());
                readUnits(name, resource.path("schema").path("fields"));
            }
        }
    }

    private void readUnits(String table, JsonNode fields) {
        for (JsonNode field : fields) {
            String unit = field.path("unit").asString("");
            if (!unit.isEmpty()) {
                properties.putIfAbsent("unit." + table, unit);
            }
        }
    }

    private Optional<Bytes> find(String spot, String path) {
        if (path.chars().anyMatch(Character::isISOControl)) {
            return fault(spot, path, PackMessage.PATH_HAS_CONTROL.of());
        }
        if (path.contains(":") || ZipSafety.leadsOut(path)) {
            return fault(spot, path, PackMessage.PATH_LEADS_OUT.of());
        }
        Optional<PackFiles.Link> link = files.findLinkOut(path);
        return link.isPresent()
                ? linkFault(spot, path, link.get())
                : files.find(path).or(() -> fault(spot, path, PackMessage.NOT_IN_PACK.of()));
    }

    private <T> Optional<T> linkFault(String spot, String path, PackFiles.Link link) {
        return fault(spot, path, PackMessage.BEHIND_LINK.of(link.name(), link.target()));
    }

    private Optional<TableFile> findTable(
            String table, String spot, String path, Optional<Description> base) {
        if (base.filter(below -> below.hasFile(home.file(path))).isPresent()) {
            return fault(spot, path, PackMessage.FILE_OF_BASE.of());
        }
        return path.isEmpty()
                ? missing(spot, UnitMessage.WRITE_LIKE.of("\"path\": \"file.csv\""))
                : find(spot, path).flatMap(bytes -> openTable(table, spot, path, bytes));
    }

    private Optional<TableFile> openTable(String table, String spot, String path, Bytes bytes) {
        opened.add(bytes);
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return Optional.of(home.named(path, new CsvFile(bytes)));
        }
        if (lower.endsWith(".parquet")) {
            return Optional.of(home.named(path, new ParquetFile(bytes, Schemas.find(table))));
        }
        if (lower.endsWith(".json")) {
            List<JsonFile> all =
                    JsonFile.list(bytes, bad -> problems.error(table, home.file(path), bad));
            Optional<JsonFile> found =
                    all.stream()
                            .filter(one -> one.title().isEmpty() || one.title().equals(table))
                            .findFirst();
            if (found.isEmpty() && !all.isEmpty()) {
                List<String> titles = all.stream().map(JsonFile::title).toList();
                return fault(spot, path, PackMessage.NO_SHEET.of(table, titles));
            }
            return found.map(one -> home.named(path, one));
        }
        Message allowed = PackMessage.ALLOWED.of(List.of(".csv", ".parquet", ".json"));
        return fault(spot, path, PackMessage.FORMAT_UNKNOWN.so(allowed));
    }

    /// Shapes are large, and few answers draw them: they stay text.
    private Optional<String> readBoundaries(String path) {
        Message remedy = PackMessage.BOUNDARIES_ARE_GEOJSON.of();
        return find("shanhai.boundaries", path)
                .flatMap(bytes -> json(home.file(path), bytes, remedy, JsonTree::required));
    }

    private <T> Optional<T> fault(String spot, String value, Message message) {
        problems.property(file, spot, value, message);
        return Optional.empty();
    }

    @Override
    public SortedMap<String, byte[]> contents() throws IOException {
        SortedMap<String, byte[]> read = new TreeMap<>();
        for (Bytes each : opened) {
            try (InputStream in = each.open()) {
                read.put(each.name(), in.readAllBytes());
            }
        }
        return read;
    }

    @Override
    public void close() {
        files.close();
    }
}
