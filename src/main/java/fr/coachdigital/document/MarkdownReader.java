package fr.coachdigital.document;

/** Reads Markdown (CommonMark) as far as documents show it. */
public interface MarkdownReader {

    RichText read(String markdown);
}
