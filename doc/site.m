% The manual as a site without a server: HTML made of doc/manual.md, doc/differences.md, the help texts, the lessons and the
% hints. The examples in help texts are run by the tests, so what they show is what is printed.
%   octavo doc/site.m FOLDER          writes FOLDER/index.html and what it leads to (make html)
1;

function s = escape (s)
  s = strrep (strrep (strrep (s, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
end

function write_page (folder, name, title, body)
  up = repmat ("../", 1, sum (name == "/"));
  file = fopen (fullfile (folder, name), "w");
  fprintf (file, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s - Octavo</title>\n", title);
  fprintf (file, "<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"%sstyle.css\"></head>\n", up);
  fprintf (file, "<body><p class=\"top\"><a href=\"%sindex.html\">Octavo</a></p>\n<h1>%s</h1>\n%s\n</body></html>\n", up, title, body);
  fclose (file);
end

function s = inline (s)
  s = markdown_inline (escape (s), '<code>$1</code>', '<strong>$1</strong>', '<a href="$2">$1</a>');
end

function html = table_row (parts, cell)
  html = ["<tr>", sprintf(["<" cell ">%s</" cell ">"], cellfun (@inline, parts, "UniformOutput", false){:}), "</tr>\n"];
end

function html = from_markdown (text)
  html = "";
  for b = markdown_blocks (text)
    switch b.kind
      case "heading"
        if b.level > 1
          id = regexprep (lower (b.text), "[^a-z0-9]+", "-");
          html = [html, sprintf("<h%d id=\"%s\">%s</h%d>\n", b.level, id, inline (b.text), b.level)];
        end
      case "code"
        html = [html, "<pre>", escape(b.text), "</pre>\n"];
      case "table"
        html = [html, "<table>\n", table_row(b.rows{1}, "th")];
        for row = b.rows(2:end), html = [html, table_row(row{1}, "td")]; end
        html = [html, "</table>\n"];
      case "list"
        html = [html, "<ul>\n", sprintf("<li>%s\n", cellfun (@inline, b.items, "UniformOutput", false){:}), "</ul>\n"];
      case "paragraph"
        html = [html, "<p>", inline(b.text), "</p>\n"];
    end
  end
end

function names = functions_of (field)
  names = strsplit (strtrim (__field_functions__ (field)), "\n");
end

% A function's help, without the line that says where it comes from; links for what stands behind See also.
function html = help_html (name, known)
  text = evalc (["help " name]);
  text = regexprep (text, '^[^\n]*\n\n', '', "once");
  html = escape (text);
  also = regexp (html, 'See also: ([^\n]*)', "tokens", "once");
  if ! isempty (also)
    links = strtrim (strsplit (also{1}, ","));
    for k = 1:numel (links)
      if isfield (known, links{k}) && isvarname (links{k})
        links{k} = sprintf ("<a href=\"%s.html#%s\">%s</a>", known.(links{k}), links{k}, links{k});
      end
    end
    html = strrep (html, ["See also: " also{1}], ["See also: " strjoin(links, ", ")]);
  end
  html = sprintf ("<h2 id=\"%s\">%s</h2>\n<pre>%s</pre>\n", name, name, html);
end

function write_functions (folder, fields)
  known = struct ();
  names = cell (size (fields));
  for k = 1:rows (fields)
    names{k} = functions_of (fields{k,1});
    for n = names{k}
      if isvarname (n{1}), known.(n{1}) = fields{k,1}; end
    end
  end
  for k = 1:rows (fields)
    body = ["<p>", inline(fields{k,2}), "</p>\n<p class=\"names\">"];
    body = [body, sprintf("<a href=\"#%s\">%s</a> ", [names{k}; names{k}]{:}), "</p>\n"];
    for n = names{k}
      body = [body, help_html(n{1}, known)];
    end
    write_page (folder, ["functions/" fields{k,1} ".html"], fields{k,1}, body);
  end
end

function write_lessons (folder)
  body = "<p><code>lesson 1</code> at the prompt begins the first one; each step is checked there.</p>\n";
  lessons = __lessons__ ();
  for k = 1:numel (lessons)
    body = [body, sprintf("<h2>%d. %s</h2>\n<ol>\n", k, escape (lessons(k).title))];
    for s = lessons(k).steps'
      body = [body, "<li>", strrep(escape (s{1}), "\n", "<br>"), "<pre>", escape(s{2}), "</pre>\n"];
    end
    body = [body, "</ol>\n"];
  end
  write_page (folder, "lessons.html", "Lessons", body);
end

function write_hints (folder)
  names = regexp (evalc ("help hint:"), '(?<=\n  )(\S+)', "tokens");
  body = "<p>On a terminal a hint may stand below an error; these pages say more.</p>\n";
  for n = names
    body = [body, sprintf("<h2 id=\"%s\">%s</h2>\n<pre>%s</pre>\n", n{1}{1}, n{1}{1}, escape (evalc (["help hint:" n{1}{1}])))];
  end
  write_page (folder, "hints.html", "Hints", body);
end

arguments = argv ();
if numel (arguments) != 1, error ("usage: octavo doc/site.m FOLDER"); end
folder = arguments{1};
here = fileparts (mfilename ("fullpath"));
addpath (here);
mkdir (folder);
mkdir (fullfile (folder, "functions"));
file = fopen (fullfile (folder, "style.css"), "w");
fputs (file, ["body { max-width: 50em; margin: 2em auto; padding: 0 1em; font: 16px/1.5 sans-serif; }\n" ...
  "pre { background: #f4f4f4; padding: .7em; overflow-x: auto; line-height: 1.35; }\ncode { background: #f4f4f4; }\n" ...
  "table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: .3em .6em; text-align: left; vertical-align: top; }\n" ...
  ".top { font-size: smaller; } .names a { margin-right: .6em; }\n" ...
  "@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } pre, code { background: #262626; } a { color: #8bf; } }\n"]);
fclose (file);
found = regexp (evalc ("help"), '(?<=\n)  (\w+) +([^\n]*)', "tokens");
fields = vertcat (found{:});
write_functions (folder, fields);
write_lessons (folder);
write_hints (folder);
manual = fileread (fullfile (here, "manual.md"));
write_page (folder, "manual.html", "Manual", from_markdown (manual));
write_page (folder, "differences.html", "Differences from Octave and MATLAB", from_markdown (fileread (fullfile (here, "differences.md"))));
speed = regexp (manual, '## Where the time goes\n.*?(?=\n## )', "match", "once");
write_page (folder, "performance.html", "Where the time goes", from_markdown (speed));
body = "<p>A small, fast interpreter of the GNU Octave language.</p>\n<ul>\n";
pages = {"manual", "Manual: running programs, the prompt, networks, gradients, pictures, errors, tests, the debugger"; ...
         "lessons", "Lessons: from ones (10, 11) to a trained network"; "hints", "Hints: what errors mean"; ...
         "differences", "Differences from Octave and MATLAB"; "performance", "Where the time goes"}';
body = [body, sprintf("<li><a href=\"%s.html\">%s</a>\n", pages{:}), "</ul>\n<h2>Functions by field</h2>\n<table>\n"];
for k = 1:rows (fields)
  body = [body, sprintf("<tr><td><a href=\"functions/%s.html\">%s</a></td><td>%s</td></tr>\n", fields{k,1}, fields{k,1}, escape (fields{k,2}))];
end
write_page (folder, "index.html", "Octavo", [body, "</table>\n"]);
