% file_in_loadpath, file_in_path, dir_in_loadpath and IMAGE_PATH.
1;
function put (name, text)
  fid = fopen (name, "w");
  fputs (fid, text);
  fclose (fid);
endfunction
mkdir ("p"); mkdir ("q"); mkdir ("p/sub");
put ("p/a.txt", "1\n"); put ("q/a.txt", "2\n"); put ("q/b.txt", "3\n"); put ("c.txt", "4\n"); put ("p/sub/d.txt", "5\n");
addpath ([pwd "/p"], [pwd "/q"]);
c = {'file_in_loadpath ("nosuch")','file_in_loadpath ("a.txt")','file_in_loadpath ("c.txt")','file_in_loadpath ("nosuch", "all")','file_in_loadpath ("c.txt", "all")','file_in_loadpath (3)','file_in_loadpath ({})','file_in_loadpath ({1})','file_in_loadpath ({"b.txt", "a.txt"})','file_in_loadpath ({"b.txt", "a.txt"}, "all")','file_in_loadpath ("a.txt", 1)','file_in_loadpath (["a.txt"; "b.txt"])','file_in_loadpath ("sub/d.txt")','file_in_loadpath ("./c.txt")','file_in_loadpath ("./c.txt", "all")','file_in_loadpath ("/etc/passwd")','file_in_loadpath ("/etc/nosuch")','file_in_loadpath ("p/a.txt")','file_in_loadpath ("../x")','file_in_loadpath ("sub")','file_in_loadpath ("p")', 'file_in_loadpath ("~/x")',...
'file_in_path ("p", "a.txt")','file_in_path ("", "c.txt")','file_in_path (".", "c.txt")','file_in_path ("p:q", "b.txt")','file_in_path ("nodir:q", "b.txt")','file_in_path ("p", "nosuch")','file_in_path ("p", "nosuch", "all")','file_in_path ("p:q", "a.txt", "all")','file_in_path ([pwd "/p"], "a.txt")','file_in_path ("p", "sub/d.txt")','file_in_path ("p", "/etc/passwd")','file_in_path ("p", "./c.txt")','file_in_path ("p", "c.txt")','file_in_path ("p", "")','file_in_path ("p", {})','file_in_path ("p:q", {"x", "b.txt", "a.txt"})','file_in_path ("p:q", {"x", "b.txt", "a.txt"}, "all")','file_in_path ({"p"}, "a.txt")','file_in_path ("p/", "a.txt")','file_in_path ("p", "sub")','file_in_path (path (), "a.txt")', 'file_in_path ("p", 3)', ...
'dir_in_loadpath ("p")','dir_in_loadpath ("sub")','dir_in_loadpath ("nosuch")','dir_in_loadpath ("nosuch", "all")','dir_in_loadpath ("p", "all")','dir_in_loadpath (3)','dir_in_loadpath (".")','dir_in_loadpath ([pwd "/p"])','dir_in_loadpath ("p/sub")','dir_in_loadpath ("q", 3)','dir_in_loadpath ("/etc")','dir_in_loadpath ("./p")','dir_in_loadpath ("")','dir_in_loadpath ("p/")', ...
'x = IMAGE_PATH ("p"); IMAGE_PATH ()','class (file_in_loadpath ("nosuch"))','size (file_in_loadpath ("nosuch"))','class (file_in_path ("p", "nosuch"))','size (file_in_path ("p", "nosuch"))','class (dir_in_loadpath ("nosuch"))', 'size (dir_in_loadpath ("nosuch"))','size (which ("nosuch"))','class (which ("nosuch"))','exist (3)','exist ("a", "b")','exist ("a", 3)', 'exist ("a.txt", "builtin")','exist ("a.txt", "var")','exist ("a.txt", "dir")','imread ("c.txt")','imread ("nosuch.png")','imread (3)','imread ("/nosuch/x.png")','imread ("p")'};
for k = 1:numel (c)
  try
    r = evalc (c{k});
    printf ("%s -> %s\n", c{k}, strrep (strrep (strtrim (r), "\n", "|"), pwd (), "CWD"));
  catch e
    printf ("%s !! %s (%s)\n", c{k}, strrep (e.message, pwd (), "CWD"), e.identifier);
  end
end
