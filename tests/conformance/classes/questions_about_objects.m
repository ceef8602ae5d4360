% What size, isa, ismethod and their like say of an object.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/points"));
t ("p = Pt (1); size (p), numel (p), ndims (p), isempty (p), length (p), columns (p), rows (p)");
t ("p = Pt (1); isobject (p), isstruct (p), isa (p, 'Pt'), isa (p, 'handle'), isa (p, 'numeric'), isa (p, 'float')");
t ("p = Pt (1); ismethod (p, 'total'), ismethod (p, 'x'), ismethod (p, 'priv'), ismethod ('Pt', 'total'), ismethod (p, 'Pt')");
t ("p = Pt (1); isprop (p, 'x'), isprop (p, 'secret'), isprop (p, 'nosuch'), isprop (p, 'total')");
t ("p = Pt (1); isfield (p, 'x')");
t ("p = Pt (1); isrow (p), isscalar (p), isvector (p), ismatrix (p), isnumeric (p), ishandle (p), is_function_handle (p)");
t ("p = Pt (1); strcmp (p, 'a'), ischar (p), iscell (p)");
t ("p = Pt (1); sizeof (p)");
