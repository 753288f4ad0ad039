"""The built-in refiners, each a plugin like anyone's: what links facts runs here, after all extractors."""
