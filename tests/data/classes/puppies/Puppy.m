classdef Puppy < Dog
  methods
    function o = Puppy (varargin)
      o = o@Dog (varargin{:});
    end
    function r = sound (o), r = [upper(sound@Dog (o)) '!']; end
  end
end
