package org.shanhai.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.JsonWriter;

/// Server-sent events about a question that takes long: `progress` as often as there is news, and
/// in the end one `answer`, which holds what would have been answered at once.
///
/// That who asked has gone is known only from writing to them, so something is written even where
/// there is no news.
record EventStream(OutputStream out) {
    static final String TYPE = "text/event-stream";
    private static final Duration BEAT = Duration.ofMillis(200);

    /// Whether who asks can read one.
    static boolean isAccepted(Context request) {
        String accepted = request.header("Accept");
        return accepted != null && accepted.contains(TYPE);
    }

    /// Tells of a job until it is done or nobody listens; then it is given up.
    static void follow(
            Context request, Job job, java.util.function.Function<Asking.Answered, Reply> reply)
            throws IOException, InterruptedException {
        request.res().setContentType(TYPE + "; charset=utf-8");
        request.res().setHeader("Cache-Control", "no-store");
        request.res().setHeader("ETag", null);
        EventStream stream = new EventStream(request.res().getOutputStream());
        try {
            Job.@Nullable Said before = null;
            Optional<Asking.Answered> answer = Optional.empty();
            while (answer.isEmpty()) {
                Job.Said now = job.said();
                stream.tell(now.equals(before) ? Optional.empty() : Optional.of(now));
                before = now;
                answer = job.await(BEAT);
            }
            stream.answer(reply.apply(answer.get()));
        } finally {
            job.giveUp();
        }
    }

    private void tell(Optional<Job.Said> news) throws IOException {
        if (news.isEmpty()) {
            out.write(":\n\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return;
        }
        event(
                "progress",
                JsonObject.of(
                        "text",
                        news.get().what(),
                        "done",
                        news.get().total() > 0 ? news.get().done() : null,
                        "total",
                        news.get().total() > 0 ? news.get().total() : null));
    }

    private void answer(Reply reply) throws IOException {
        event(
                "answer",
                JsonObject.of(
                        "status",
                        reply.status(),
                        "type",
                        reply.type(),
                        "name",
                        reply.name().isEmpty() ? null : reply.name(),
                        "body",
                        reply.paper().isPresent() ? null : reply.body(),
                        "bytes",
                        reply.paper().map(Paper::base64).orElse(null)));
    }

    private void event(String name, Map<String, @Nullable Object> json) throws IOException {
        // Breaks of lines end a field; JSON has them between its members alone.
        String data = JsonWriter.write(json).replace("\n", "");
        out.write(("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
