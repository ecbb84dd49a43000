package fr.coachdigital.file.ui;

import fr.coachdigital.file.FileBytesMissing;
import fr.coachdigital.file.FileContents;
import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FileNotFound;
import fr.coachdigital.file.OpenFile;
import fr.coachdigital.platform.ui.ErrorReports;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives files to whoever may see them: always to be saved, never to be shown by the browser as a page of ours. */
@Controller
class FileController {

    private final FileContents contents;
    private final ErrorReports reports;

    FileController(FileContents contents, ErrorReports reports) {
        this.contents = contents;
        this.reports = reports;
    }

    @GetMapping("/files/{id:[1-9][0-9]{0,17}}")
    ResponseEntity<Resource> file(@PathVariable long id) {
        return answer(id, contents::open, ContentDisposition.attachment());
    }

    @GetMapping("/files/{id:[1-9][0-9]{0,17}}/preview")
    ResponseEntity<Resource> preview(@PathVariable long id) {
        return answer(id, contents::openPreview, ContentDisposition.inline());
    }

    /** Whatever else lies below is not there; without this, it would be a page of the application. */
    @RequestMapping("/files/**")
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }

    private ResponseEntity<Resource> answer(
            long id, Function<FileId, OpenFile> open, ContentDisposition.Builder disposition) {
        try {
            OpenFile file = open.apply(new FileId(id));
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(file.mediaType()))
                    .contentLength(file.bytes())
                    .cacheControl(CacheControl.noStore().cachePrivate())
                    .header(
                            "Content-Disposition",
                            disposition
                                    .filename(file.name(), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(new InputStreamResource(file.content()));
        } catch (FileBytesMissing lost) {
            reports.report(lost);
            return ResponseEntity.notFound().build();
        } catch (FileNotFound none) {
            return ResponseEntity.notFound().build();
        }
    }
}
