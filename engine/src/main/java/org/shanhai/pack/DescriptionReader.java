package org.shanhai.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Bytes;
import org.shanhai.pack.table.CsvFile;
import org.shanhai.pack.table.Encoding;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.JsonFault;
import org.shanhai.pack.table.ParquetFile;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.table.TableMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `datapackage.json`, a Frictionless Data Package with the object `shanhai` beside the
/// standard properties.
final class DescriptionReader implements Pack {
    static final String FILE = "datapackage.json";

    /// The property that names the pack a pack stands on.
    static final String BASE = "base";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final PackFiles files;
    private final PackHome home;
    private final Packs packs;
    private final Problems problems;
    private final String file;
    private final Map<String, List<TableFile>> tables = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    /// @param packs to find the base by
    DescriptionReader(PackFiles files, PackHome home, Packs packs, Problems problems) {
        this.files = files;
        this.home = home;
        this.packs = packs;
        this.problems = problems;
        file = home.file(FILE);
    }

    /// Empty where it is so broken that nothing can be read; that is then a problem.
    @Override
    public Optional<Description> describe() {
        Optional<PackFiles.Link> link = files.findLinkOut(FILE);
        if (link.isPresent()) {
            linkFault(FILE, FILE, link.get());
            return Optional.empty();
        }
        Optional<Bytes> bytes = files.find(FILE);
        if (bytes.isEmpty()) {
            problems.error(
                    home.name().isEmpty() ? files.title() : home.name(),
                    FaultKind.DESCRIPTION,
                    "",
                    PackMessage.NO_DESCRIPTION.of(FILE),
                    PackMessage.GIVE_FOLDER_WITH_DESCRIPTION.of());
            return Optional.empty();
        }
        return parse(bytes.get()).flatMap(this::describe);
    }

    private Optional<JsonNode> parse(Bytes bytes) {
        try (InputStream in = bytes.open()) {
            JsonNode root = JSON.readTree(in);
            if (root.isObject()) {
                return Optional.of(root);
            }
            problems.error(file, FaultKind.JSON, "", PackMessage.NOT_ONE_OBJECT.of(), Message.NONE);
        } catch (JacksonException broken) {
            Optional<Fault> encoding = Encoding.findFault(bytes);
            problems.error(
                    "",
                    file,
                    encoding.orElseGet(() -> JsonFault.of(broken, PackMessage.MEND_JSON.of())));
        } catch (IOException unreadable) {
            problems.error(
                    file,
                    FaultKind.UNREADABLE,
                    "",
                    TableMessage.FILE_UNREADABLE.of(Faults.reason(unreadable)),
                    Message.NONE);
        }
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
        Optional<Description> base = Optional.empty();
        String named = properties.get(BASE);
        if (named != null) {
            base = packs.describeBase(home, file, named);
            if (base.isEmpty()) {
                return Optional.empty();
            }
        } else if (!properties.containsKey("name")) {
            properties.put("name", root.path("title").asString(root.path("name").asString("")));
        }
        readResources(root.path("resources"), base);
        return Optional.of(
                new DescriptionProperties(home.name(), file, properties, base, problems)
                        .describe(tables, this::readBoundaries));
    }

    private void collect(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(e -> collect(name + "." + e.getKey(), e.getValue()));
        } else {
            properties.put(name, value.asString(""));
        }
    }

    private void missing(String property, Message remedy) {
        problems.error(
                "",
                file,
                new Fault(
                        FaultKind.PROPERTY,
                        0,
                        property,
                        "",
                        PackMessage.PROPERTY_MISSING.of(),
                        remedy));
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
                problems.error(
                        file,
                        FaultKind.RESOURCE,
                        "",
                        PackMessage.RESOURCE_UNNAMED.of(),
                        PackMessage.NAME_ITS_TABLE.of());
            } else if (tables.containsKey(name)) {
                fault(
                        spot,
                        FaultKind.RESOURCE_TWICE,
                        name,
                        PackMessage.RESOURCE_TWICE.of(),
                        PackMessage.GIVE_LIST_OF_PATHS.of());
            } else if (Schemas.find(name).isEmpty()) {
                problems.warning(
                        "",
                        file,
                        new Fault(
                                FaultKind.RESOURCE_UNKNOWN,
                                0,
                                spot,
                                name,
                                PackMessage.TABLE_UNKNOWN.of(),
                                PackMessage.TABLES_ARE.of(Schemas.names())));
            } else {
                tables.put(name, listFiles(name, spot, resource, base));
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

    private List<TableFile> listFiles(
            String table, String spot, JsonNode resource, Optional<Description> base) {
        JsonNode path = resource.path("path");
        List<String> paths = new ArrayList<>();
        if (path.isArray()) {
            path.forEach(one -> paths.add(one.asString("")));
        } else {
            paths.add(path.asString(""));
        }
        List<TableFile> found = new ArrayList<>();
        for (String one : paths) {
            if (base.filter(below -> below.hasFile(home.file(one))).isPresent()) {
                fault(
                        spot,
                        FaultKind.PATH,
                        one,
                        PackMessage.FILE_OF_BASE.of(),
                        PackMessage.USE_ANOTHER_FOLDER.of());
            } else {
                findTable(table, spot, one).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The file at a path that the description gives.
    private Optional<Bytes> find(String spot, String path) {
        if (path.chars().anyMatch(Character::isISOControl)) {
            fault(
                    spot,
                    FaultKind.PATH,
                    path,
                    PackMessage.PATH_HAS_CONTROL.of(),
                    PackMessage.WRITE_FILE_NAME.of());
            return Optional.empty();
        }
        if (isOutside(path)) {
            fault(
                    spot,
                    FaultKind.PATH,
                    path,
                    PackMessage.PATH_LEADS_OUT.of(),
                    PackMessage.PATHS_ARE_RELATIVE.of());
            return Optional.empty();
        }
        Optional<PackFiles.Link> link = files.findLinkOut(path);
        if (link.isPresent()) {
            linkFault(spot, path, link.get());
            return Optional.empty();
        }
        Optional<Bytes> bytes = files.find(path);
        if (bytes.isEmpty()) {
            fault(
                    spot,
                    FaultKind.FILE_MISSING,
                    path,
                    PackMessage.NOT_IN_PACK.of(),
                    PackMessage.ADD_FILE.of());
        }
        return bytes;
    }

    private void linkFault(String spot, String path, PackFiles.Link link) {
        Message message =
                link.name().equals(path)
                        ? PackMessage.LINK_LEADS_OUT.of(link.target())
                        : PackMessage.BEHIND_LINK.of(link.name(), link.target());
        fault(spot, FaultKind.LINK, path, message, PackMessage.PUT_FILE_INTO_PACK.of());
    }

    private Optional<TableFile> findTable(String table, String spot, String path) {
        if (path.isEmpty()) {
            fault(
                    spot,
                    FaultKind.PATH,
                    "",
                    PackMessage.RESOURCE_WITHOUT_PATH.of(),
                    PackMessage.GIVE_PATH.of());
            return Optional.empty();
        }
        Optional<Bytes> found = find(spot, path);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return Optional.of(named(path, new CsvFile(found.get())));
        }
        if (lower.endsWith(".parquet")) {
            Bytes bytes = found.get();
            return Optional.of(
                    named(
                            path,
                            new ParquetFile(bytes, () -> files.onDisk(bytes), Schemas.get(table))));
        }
        fault(
                spot,
                FaultKind.FORMAT,
                path,
                PackMessage.FORMAT_UNKNOWN.of(),
                PackMessage.USE_CSV_OR_PARQUET.of());
        return Optional.empty();
    }

    private TableFile named(String path, TableFile table) {
        return home.name().isEmpty() ? table : new BaseFile(home.file(path), table);
    }

    private static boolean isOutside(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/")
                || plain.contains(":")
                || List.of(plain.split("/")).contains("..");
    }

    /// Reads to the end and holds on to nothing: shapes are large, and few answers draw them.
    private static void requireJson(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the end");
            }
        }
    }

    private Optional<String> readBoundaries(String path) {
        String spot = "shanhai.boundaries";
        Optional<Bytes> found = find(spot, path);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fault> encoding = Encoding.findFault(found.get());
        if (encoding.isPresent()) {
            problems.error("", home.file(path), encoding.get());
            return Optional.empty();
        }
        try (InputStream in = found.get().open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            requireJson(text);
            return Optional.of(text);
        } catch (JacksonException broken) {
            problems.error(
                    "",
                    home.file(path),
                    JsonFault.of(broken, PackMessage.BOUNDARIES_ARE_GEOJSON.of()));
        } catch (IOException unreadable) {
            fault(
                    spot,
                    FaultKind.UNREADABLE,
                    path,
                    PackMessage.CANNOT_BE_READ.of(Faults.reason(unreadable)),
                    Message.NONE);
        }
        return Optional.empty();
    }

    private void fault(String spot, FaultKind kind, String value, Message message, Message remedy) {
        problems.error("", file, new Fault(kind, 0, spot, value, message, remedy));
    }

    @Override
    public void close() {
        files.close();
    }
}
