1;
function varargout = f(varargin)
  printf("%d ", isargout(1), isargout(2), isargout([1 2 3])); disp(nargout);
  varargout = {1,2,3};
end
[a,~] = f(); [~,b]=f(); f();
x = exist("isargout")
try, isargout(1), catch e, disp(e.message), end
try, feval("isargout",1), catch e, disp(e.message), end
function w(), isargout(0), end
try, w, catch e, disp(e.message), end
function w2(), isargout(1.5), end
try, w2, catch e, disp(e.message), end
function w3(), isargout('a'), end
try, w3, catch e, disp(e.message), end
function w4(), isargout(), end
try, w4, catch e, disp(e.message(1:20)), end
