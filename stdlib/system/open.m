## open (FILE)
## OUTPUT = open (FILE)
## Do with a file what its extension says: load a .mat file, run a program file, open a figure (.fig, .ofig).
##   >> x = 5; save ("-v7", "demo.mat", "x"); open ("demo.mat").x
##   ans = 5
##   >> delete demo.mat
## See also: load, run, openfig
function output = open (file)
  if (nargin != 1)
    print_usage ();
  elseif (! ischar (file))
    error ("open: FILE must be a string");
  elseif (! exist (file, "file"))
    error ("open: unable to find file %s", file);
  end
  [~, ~, ext] = fileparts (file);
  switch (lower (ext))
    case ".mat"
      output = load (file);
    case {".fig", ".ofig"}
      output = openfig (file);
    case ".m"
      run (file);
    otherwise
      error ("open: there is no program here for files like %s", file);
  end
end

%!error <open: unable to find file no_such.mat> open ("no_such.mat")
%!error <open: FILE must be a string> open (1)
