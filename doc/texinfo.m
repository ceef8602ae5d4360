% The manual in Texinfo, of which makeinfo makes an Info file (and texi2pdf pages): from the same documents and help texts as
% the site (doc/site.m).
%   octavo doc/texinfo.m FILE          writes FILE (make info)
1;

function s = escape (s)
  s = regexprep (s, '[@{}]', '@$0');
end

% A title as the name of a node, which some characters would end.
function s = node_name (s)
  s = regexprep (strrep (s, "`", ""), '[^\w +-]', "");
end

function s = inline (s)
  s = markdown_inline (escape (s), '@code{$1}', '@strong{$1}', '$1');
end

function s = verbatim (s)
  s = ["@verbatim\n", regexprep(s, '\n+$', ""), "\n@end verbatim\n\n"];
end

function put_table (file, rows)
  fprintf (file, "@multitable @columnfractions%s\n", repmat (sprintf (" %.2f", 1 / numel (rows{1})), 1, numel (rows{1})));
  for k = 1:numel (rows)
    cells = cellfun (@inline, rows{k}, "UniformOutput", false);
    first = {"@item", "@headitem"}{1 + (k == 1)};
    fprintf (file, "%s %s\n", first, strjoin (cells, "\n@tab "));
  end
  fputs (file, "@end multitable\n\n");
end

function put_block (file, b)
  switch b.kind
    case "code", fputs (file, verbatim (b.text));
    case "table", put_table (file, b.rows);
    case "list"
      fprintf (file, "@itemize\n%s@end itemize\n\n", sprintf ("@item %s\n", cellfun (@inline, b.items, "UniformOutput", false){:}));
    case "paragraph", fprintf (file, "%s\n", inline (b.text));
  end
end

% A document's parts: cells of a title and its blocks; what stands before the first heading of level 2 is the first.
function parts = parts_of (text, title)
  parts = {title, struct([])};
  for b = markdown_blocks (text)
    if strcmp (b.kind, "heading") && b.level == 2
      parts(end+1,:) = {b.text, struct([])};
    elseif ! (strcmp (b.kind, "heading") && b.level == 1)
      parts{end,2} = [parts{end,2}, b];
    end
  end
end

function put_menu (file, titles)
  fprintf (file, "@menu\n%s@end menu\n\n", sprintf ("* %s::\n", cellfun (@node_name, titles, "UniformOutput", false){:}));
end

function begin_node (file, title, level)
  fprintf (file, "@node %s\n@%s %s\n\n", node_name (title), level, inline (title));
end

function put_document (file, text, title)
  parts = parts_of (text, title);
  begin_node (file, title, "chapter");
  for b = parts{1,2}, put_block (file, b); end
  put_menu (file, parts(2:end,1));
  for k = 2:rows (parts)
    begin_node (file, parts{k,1}, "section");
    for b = parts{k,2}
      if strcmp (b.kind, "heading"), fprintf (file, "@subheading %s\n\n", inline (b.text));
      else put_block (file, b); end
    end
  end
end

function put_functions (file, fields)
  begin_node (file, "Functions", "chapter");
  anchors = {};
  put_menu (file, cellfun (@(f) ["Field " f], fields(:,1), "UniformOutput", false));
  for k = 1:rows (fields)
    begin_node (file, ["Field " fields{k,1}], "section");
    fprintf (file, "%s.\n\n", inline (fields{k,2}));
    for name = strsplit (strtrim (__field_functions__ (fields{k,1})), "\n")
      help_text = regexprep (evalc (["help " name{1}]), '^[^\n]*\n\n', "", "once");
      if ! any (strcmp (anchors, name{1})), fprintf (file, "@anchor{%s}\n", node_name (["function " name{1}])); end
      anchors{end+1} = name{1};                  % a few are in two fields
      fprintf (file, "@findex %s\n@subheading %s\n%s", escape (name{1}), escape (name{1}), verbatim (help_text));
    end
  end
end

function put_lessons (file)
  begin_node (file, "Lessons", "chapter");
  lessons = __lessons__ ();
  for k = 1:numel (lessons)
    fprintf (file, "@subheading %d. %s\n\n", k, escape (lessons(k).title));
    for s = lessons(k).steps'
      fprintf (file, "%s\n\n%s", escape (s{1}), verbatim (s{2}));
    end
  end
end

function put_hints (file)
  begin_node (file, "Hints", "chapter");
  for n = regexp (evalc ("help hint:"), '(?<=\n  )(\S+)', "tokens")
    fprintf (file, "@subheading %s\n%s", escape (n{1}{1}), verbatim (evalc (["help hint:" n{1}{1}])));
  end
end

arguments = argv ();
if numel (arguments) != 1, error ("usage: octavo doc/texinfo.m FILE"); end
here = fileparts (mfilename ("fullpath"));
addpath (here);
file = fopen (arguments{1}, "w");
if file < 0, error ("cannot write '%s'", arguments{1}); end
fputs (file, ["\\input texinfo\n@setfilename octavo.info\n@documentencoding UTF-8\n@settitle Octavo\n" ...
              "@dircategory Math\n@direntry\n* Octavo: (octavo).    A fast interpreter of the GNU Octave language.\n@end direntry\n\n" ...
              "@titlepage\n@title Octavo\n@end titlepage\n@contents\n\n" ...
              "@node Top\n@top Octavo\n\nA small, fast interpreter of the GNU Octave language.\n\n"]);
found = regexp (evalc ("help"), '(?<=\n)  (\w+) +([^\n]*)', "tokens");
put_menu (file, {"Manual", "Differences from Octave and MATLAB", "Functions", "Lessons", "Hints", "Function index"});
put_document (file, fileread (fullfile (here, "manual.md")), "Manual");
put_document (file, fileread (fullfile (here, "differences.md")), "Differences from Octave and MATLAB");
put_functions (file, vertcat (found{:}));
put_lessons (file);
put_hints (file);
fputs (file, "@node Function index\n@unnumbered Function index\n\n@printindex fn\n\n@bye\n");
fclose (file);
