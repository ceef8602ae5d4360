## findall ()
## findall (PROPERTY, VALUE, ...)
## findall (H, ...)
## As findobj, among hidden objects too.
##   >> plot (1:3); title ('t'); numel (findall (gca (), 'type', 'text'))
##   ans = 1
## See also: findobj, allchild
function h = findall (varargin)
  h = __find_objects__ (true, varargin);
end
