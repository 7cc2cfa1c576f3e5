"""Reads pages with one extractor: a line of JSON {url, markup} in, a line {text, title, authors, date, ms} out."""

import json
import sys
import time


def trafilatura():
    from trafilatura import bare_extraction

    def read(markup, url):
        page = bare_extraction(markup, url=url, include_comments=False, with_metadata=True)
        if page is None:
            return {"text": ""}
        return {
            "text": page.text or "",
            "title": page.title,
            "authors": [page.author] if page.author else [],
            "date": page.date,
            "standfirst": page.description,
            "source": page.sitename,
        }

    return read


def rs_trafilatura():
    from rs_trafilatura import extract

    def read(markup, url):
        page = extract(markup, url=url)
        return {
            "text": page.main_content,
            "title": page.title,
            "authors": [page.author] if page.author else [],
            "date": page.date,
            "standfirst": page.description,
            "source": page.sitename,
        }

    return read


def newspaper4k():
    from newspaper import Article, Config

    config = Config()
    config.fetch_images = False

    def read(markup, url):
        page = Article(url or "https://example.com/", config=config)
        page.download(input_html=markup)
        page.parse()
        return {
            "text": page.text,
            "title": page.title,
            "authors": page.authors,
            "date": str(page.publish_date) if page.publish_date else None,
            "standfirst": page.meta_description,
            "source": page.meta_site_name,
        }

    return read


READERS = {"trafilatura": trafilatura, "rs-trafilatura": rs_trafilatura, "newspaper4k": newspaper4k}


def main():
    read = READERS[sys.argv[1]]()
    for line in sys.stdin:
        page = json.loads(line)
        begun = time.process_time()
        try:
            found = read(page["markup"], page["url"] or None)
        except Exception:
            found = {"text": ""}
        found["ms"] = 1000 * (time.process_time() - begun)
        print(json.dumps({key: value for key, value in found.items() if value is not None}), flush=True)


main()
