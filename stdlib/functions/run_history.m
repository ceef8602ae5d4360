## run_history
## run_history FIRST
## run_history FIRST LAST
## Run statements of the history once more, by their numbers in history (or from the last one back: -1): one, or from FIRST
## to LAST; where LAST is smaller, the other way round. Without numbers the last statement.
##   >> run_history 1 x
##   error: run_history: 'x' is no number of a statement
## See also: history, edit_history
function run_history (varargin)
  text = __history_range__ ("run_history", varargin{:});
  __history_note__ (strtrim (text));
  evalin ("caller", text);
end

%!error <Invalid call> run_history 1 2 3
%!error <run_history: there is no statement 1000000 in the history> run_history 1000000
